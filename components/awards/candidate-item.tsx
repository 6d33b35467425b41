import { Badge } from '@/components/ui/badge'
import type { AwardView, CandidateView } from '@/lib/queries/get-award'
import { awardee } from '@/lib/wording/awardee'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { standingTones } from './award-tone'
import { CandidateActs } from './candidate-acts'

type CandidateItemProps = { one: CandidateView; call: AwardView; words: Words }

export function CandidateItem({ one, call, words }: CandidateItemProps) {
  const { awards } = words
  return (
    <>
      <p className="cluster">
        <strong className="break-words">{awardee(one)}</strong>
        <Badge tone={standingTones[one.standing]}>{awards.standings[one.standing]}</Badge>
        {one.certificate === null ? null : <span>{fill(awards.list.certificate, { number: one.certificate })}</span>}
      </p>
      {linesOf(one, call, words).map((line) => (
        <p key={line} className="written text-ink-soft text-sm">
          {line}
        </p>
      ))}
      <Findings one={one} words={words} />
      <CandidateActs one={one} call={call} words={words} />
    </>
  )
}

/** What is said of it, as far as it is for whoever looks. */
function linesOf(one: CandidateView, { kind, checkedOn }: AwardView, { awards, language }: Words): string[] {
  const { list, nominators } = awards
  const { nominator, nominatorName: name, nominatedOn, band, reason, placeReason, followedOn, struckOn } = one
  if (!one.isOwn) return []
  const by = { nominator: nominators[nominator], name, day: dayText(nominatedOn, language) }
  const bandText = band === null ? list.noBand : fill(list.band, { band })
  return [
    kind === 'SUGGESTION' || !checkedOn ? fill(list.by, by) : `${fill(list.by, by)} · ${bandText}`,
    fill(list.reason, { reason }),
    ...(placeReason ? [fill(list.placeReason, { reason: placeReason })] : []),
    ...(followedOn ? [fill(list.followed, { day: dayText(followedOn, language), reason: one.followReason })] : []),
    ...(struckOn ? [fill(list.struck, { day: dayText(struckOn, language), reason: one.strikeReason })] : []),
    ...(one.takeBackReason ? [fill(list.takenBackFor, { reason: one.takeBackReason })] : []),
  ]
}

/** Each veto, and the suggestions behind it. */
function Findings({ one, words: { awards } }: { one: CandidateView; words: Words }) {
  if (one.findings.length === 0) return null
  return (
    <ul className="border-bad border-s-4 ps-3">
      {one.findings.map(({ veto, source, words: said, count, behind }) => (
        <li key={`${veto}-${source}`}>
          {source === 'NOTED'
            ? fill(awards.list.noted, { veto: awards.vetoes[veto], words: said })
            : fill(awards.list.found, { veto: awards.vetoes[veto], count })}{' '}
          {behind.map(({ id, number }) => (
            <a key={id} href={`/suggestions/${id}`} className="me-2 inline-flex min-h-11 items-center">
              {fill(awards.list.behind, { number })}
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
}
