import { describe, expect, test } from 'vitest'
import { type assignmentStatuses, assignmentWorkflow } from '@/lib/domain/assignment/workflow'
import {
  type SuggestionStatus,
  suggestionProgress,
  suggestionStatuses,
  suggestionWorkflow,
} from '@/lib/domain/suggestion/workflow'

const ends: SuggestionStatus[] = ['REJOINED', 'WITHDRAWN', 'ARCHIVED']

function nextOf(status: SuggestionStatus): SuggestionStatus[] {
  const moves: (readonly SuggestionStatus[] | undefined)[] = Object.values(suggestionWorkflow[status])
  return [...moves.flatMap((targets) => targets ?? []), ...(suggestionProgress[status] ?? [])]
}

function reachable(from: SuggestionStatus): Set<SuggestionStatus> {
  const seen = new Set<SuggestionStatus>([from])
  for (const status of seen) for (const next of nextOf(status)) seen.add(next)
  return seen
}

describe('the life cycle of a suggestion', () => {
  test('from a draft every status can be reached', () => {
    expect([...reachable('DRAFT')].sort()).toEqual([...suggestionStatuses].sort())
  })

  test.each(suggestionStatuses)('%s leads to an end', (status) => {
    expect([...reachable(status)].some((one) => ends.includes(one))).toBe(true)
  })

  test.each(ends)('nothing follows %s', (status) => {
    expect(nextOf(status)).toEqual([])
  })

  test('replied is not concluded: somebody has to conclude it', () => {
    expect(suggestionProgress.REPLY_UNDER_REVIEW).toContain('REPLIED')
    expect(nextOf('REPLY_UNDER_REVIEW')).not.toContain('CONCLUDED')
  })

  test('an assignment ends in a reply, an opinion or its withdrawal, and nothing leaves a withdrawn one', () => {
    const next = (status: (typeof assignmentStatuses)[number]) => Object.values(assignmentWorkflow[status]).flat()
    expect(next('ENDED')).toEqual([])
    expect(new Set(next('REPLIED'))).toEqual(new Set(['REPLIED']))
    expect(new Set(next('OPINION_GIVEN'))).toEqual(new Set(['OPINION_GIVEN']))
  })
})
