import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { CommitmentView } from '@/lib/queries/get-commitment'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { ClaimForm } from './claim-form'
import { DecideForm } from './decide-form'
import { VerifyForm } from './verify-form'

type PromiseActsProps = { commitment: CommitmentView; words: Words }

/** What whoever looks can do about it now; for whom there is nothing, whose turn it is. */
export function PromiseActs({ commitment, words }: PromiseActsProps) {
  const { id, moves, standing } = commitment
  const { commitments, states } = words
  const form = formWords(words)
  return (
    <>
      <Turn commitment={commitment} words={words} />
      {moves.includes('update') ? <ButtonLink href="/commitments/update">{commitments.update.link}</ButtonLink> : null}
      {moves.includes('verify') ? (
        <Card title={commitments.verify.title}>
          <p className="mb-3 text-ink-soft">{commitments.verify.leads[commitment.verifying]}</p>
          <VerifyForm
            commitmentId={id}
            isOffice={commitment.verifying === 'OFFICE'}
            words={commitments}
            marks={states.rating}
            form={form}
          />
        </Card>
      ) : null}
      {moves.includes('decide') && standing ? (
        <Card title={commitments.decide.title}>
          <p className="mb-3 text-ink-soft">
            {standing.isTrue ? commitments.decide.leads[standing.kind] : commitments.decide.waits}
          </p>
          <DecideForm
            commitmentId={id}
            kind={standing.kind}
            isVerified={standing.isTrue === true}
            words={commitments.decide}
            form={form}
          />
        </Card>
      ) : null}
      {moves.includes('claim') ? (
        <Card title={commitments.claim.title}>
          <ClaimForm commitmentId={id} isShown={isShown(commitment)} words={commitments} form={form} />
        </Card>
      ) : null}
    </>
  )
}

/** A picture of the result that no claim was made with yet. */
const isShown = ({ pictures }: CommitmentView): boolean =>
  pictures.some(({ current, isChangeable }) => current.kind === 'PROMISE_AFTER' && !current.isRemoved && isChangeable)

function Turn({ commitment: { moves, standing, verifying }, words: { commitments } }: PromiseActsProps) {
  const { page } = commitments
  if (standing && !moves.includes('verify') && !moves.includes('decide'))
    return <Notice>{standing.isTrue ? page.waitsForOffice : page.waitsToVerify[verifying]}</Notice>
  return moves.includes('update') && !moves.includes('claim') ? <Notice>{page.onlyHead}</Notice> : null
}
