import type { Item } from '@/lib/domain/assessment/scheme'
import { claimKindOf } from '@/lib/domain/assessment/self'
import type { SelfView } from '@/lib/queries/get-self-assessment'
import type { Words } from '@/lib/wording/catalogue'
import { ClaimLines } from './claim-lines'

type SelfBesideProps = { item: Item; draft: SelfView['draft']; words: Words }

/** The unit's own word on an item, for whoever judges it. */
export function SelfBeside({ item, draft, words: { selfAssessment, assessmentJudging } }: SelfBesideProps) {
  const claim = draft?.claims.find(({ itemKey }) => itemKey === item.key)
  return (
    <div className="space-y-2">
      <h3 className="text-ink-soft text-sm">{assessmentJudging.self}</h3>
      {draft ? (
        <ClaimLines kind={claimKindOf(item)} claim={claim} words={selfAssessment} />
      ) : (
        <p>{assessmentJudging.noSelf}</p>
      )}
    </div>
  )
}
