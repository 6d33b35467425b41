import type { z } from 'zod'
import type { SelfView } from '@/lib/queries/get-self-assessment'
import type { selfAssessmentSchema } from '@/lib/schemas/self-assessment'
import { typedClaim } from './claim-text'

export type SelfInput = z.input<typeof selfAssessmentSchema>

/** What stands, as the form types it: every judged item, also one that nothing was said of yet. */
export function selfValues({ assessment, unit, items, draft }: SelfView): SelfInput {
  const claims = new Map(draft?.claims.map((claim) => [claim.itemKey, claim]))
  return {
    assessmentId: assessment.id,
    unitId: unit.unitId,
    version: draft?.version ?? 0,
    words: draft?.words ?? '',
    claims: items.map(({ key, claimKind }) => {
      const claim = claims.get(key)
      return {
        itemKey: key,
        value: typedClaim(claimKind, claim?.value ?? null),
        words: claim?.words ?? '',
        suggestionIds: [...(claim?.suggestionIds ?? [])],
        fileIds: [...(claim?.fileIds ?? [])],
      }
    }),
  }
}

/** In what two versions of one draft differ, item by item. */
export function differingItems(
  mine: SelfInput,
  theirs: SelfInput,
): readonly { place: number; mine: string; theirs: string }[] {
  const said = (input: SelfInput, place: number) => {
    const claim = input.claims[place]
    const evidence = (claim?.suggestionIds?.length ?? 0) + (claim?.fileIds?.length ?? 0)
    return `${claim?.value ?? ''}；${claim?.words ?? ''}（${evidence}）`
  }
  const same = (place: number) => JSON.stringify(mine.claims[place]) === JSON.stringify(theirs.claims[place])
  return theirs.claims.flatMap((_, place) =>
    same(place) ? [] : [{ place, mine: said(mine, place), theirs: said(theirs, place) }],
  )
}
