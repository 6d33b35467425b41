import { Card } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import type { Tone } from '@/components/ui/tone'
import type { ClaimEntry, CommitmentView, UpdateEntry } from '@/lib/queries/get-commitment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type HistoryProps = { commitment: CommitmentView; words: Words }

/** Nothing is taken out of it. */
export function PromiseProgress({ commitment: { updates }, words }: HistoryProps) {
  const { page } = words.commitments
  return (
    <Card title={page.history}>
      {updates.length === 0 ? (
        <p className="text-ink-soft">{page.noHistory}</p>
      ) : (
        <Timeline items={updates.map((entry) => toldOf(entry, words))} />
      )}
    </Card>
  )
}

function toldOf({ id, percent, text, expectedOn, slipReason, postedOn, unit }: UpdateEntry, words: Words) {
  const { commitments, language } = words
  const day = expectedOn && dayText(expectedOn, language)
  const slip = day && fill(slipReason ? commitments.page.slip : commitments.page.expected, { day, reason: slipReason })
  return {
    id,
    at: dayText(postedOn, language),
    by: unit,
    sentence: `${percent}%　${text}`,
    ...(slip ? { tone: 'warn' as const, details: <p className="text-ink-soft">{slip}</p> } : {}),
  }
}

/** Each second reply, what the delegate found, and what the office decided. */
export function PromiseClaims({ commitment, words }: HistoryProps) {
  const { claims } = commitment
  if (claims.length === 0) return null
  return (
    <Card title={words.commitments.page.claimsTitle}>
      <Timeline items={claims.map((claim) => claimOf(claim, commitment.unit, words))} />
    </Card>
  )
}

function claimOf(claim: ClaimEntry, unit: string, words: Words) {
  const { commitments, language } = words
  const kind = commitments.claims[claim.kind]
  return {
    id: claim.id,
    at: dayText(claim.claimedOn, language),
    sentence: fill(claim.origin === 'CORRECTION' ? commitments.page.byCorrection : commitments.page.claimed, {
      unit,
      claim: kind,
    }),
    tone: toneOf(claim),
    details: <ClaimDetails claim={claim} words={words} />,
  }
}

function toneOf({ decision, isTrue }: ClaimEntry): Tone {
  if (decision === 'STRUCK_OFF') return 'good'
  if (decision === 'NOT_KEPT' || isTrue === false) return 'bad'
  return decision === null ? 'info' : 'still'
}

function ClaimDetails({ claim, words }: { claim: ClaimEntry; words: Words }) {
  const { commitments, states, language } = words
  const { page, verdicts } = commitments
  return (
    <div className="space-y-1">
      <p className="written">{claim.text}</p>
      {claim.noEvidence ? <p>{fill(page.noEvidence, { reason: claim.noEvidence })}</p> : null}
      {claim.isTrue === null || !claim.verifiedOn ? null : (
        <p>
          {dayText(claim.verifiedOn, language)}　
          {fill(claim.verifiedAs === 'OFFICE' ? page.verifiedByOffice : page.verified, {
            verdict: verdicts[claim.isTrue ? 'TRUE' : 'NOT_TRUE'],
          })}
          {claim.words ? `　${claim.words}` : null}
        </p>
      )}
      {claim.mark ? <p>{fill(page.mark, { mark: states.rating[claim.mark] })}</p> : null}
      {claim.decision && claim.decidedOn ? (
        <p>
          {dayText(claim.decidedOn, language)}　{page.decided[claim.decision]}
          {claim.reason ? `　${claim.reason}` : null}
        </p>
      ) : null}
    </div>
  )
}
