import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { solvedAsClaimed, solvedAsConfirmed } from './answer-classes'
import { suggestions } from './counted'
import type { SuggestionFacts } from './facts'
import { type Distribution, members } from './figure'
import { answeringUnits } from './groups'
import { replied } from './replies'

export const origins = ['converted', 'fromVoices', 'ownInSession', 'ownInterSession'] as const
export const outcomes = ['solvedConfirmed', 'solvedClaimed', 'answeredOtherwise', 'unanswered'] as const
export type Origin = (typeof origins)[number]
export type Outcome = (typeof outcomes)[number]

/** 来源: each suggestion stands in one, the first of them that fits. */
export const origin: Distribution<Origin> = {
  key: 'origin',
  base: suggestions,
  parts: origins,
  source: 'SD 10',
  partOf: ({ origin: kind, channels = [], period }) => {
    if (kind === 'BILL_CONVERTED') return 'converted'
    if (channels.length > 0) return 'fromVoices'
    return period === 'IN_SESSION' ? 'ownInSession' : 'ownInterSession'
  },
}

/** 办理结果: what is confirmed as solved is no longer counted under what is only claimed. */
export const outcome: Distribution<Outcome> = {
  key: 'outcome',
  base: suggestions,
  parts: outcomes,
  source: 'SD 18',
  partOf: (fact) => {
    if (fact.assignedOn === null || !isReplied(fact)) return 'unanswered'
    if (solvedAsConfirmed.holds(fact, never)) return 'solvedConfirmed'
    return solvedAsClaimed.holds(fact, never) ? 'solvedClaimed' : 'answeredOtherwise'
  },
}

/** These ask no day. */
const never = '0001-01-01' as LocalDate
const isReplied = (fact: SuggestionFacts): boolean => replied.holds(fact, never)

export const severalUnits = 'several'
export const noGroup = 'none'

/** Suggestions that took the same way. Several answering units are one place of its own, so that each is counted once. */
export type YearFlow = { origin: Origin; category: string; unit: string; outcome: Outcome; count: number }

export function flowsOf(facts: readonly SuggestionFacts[], asOf: LocalDate): YearFlow[] {
  const flows = new Map<string, YearFlow>()
  for (const fact of members(suggestions, facts, asOf)) {
    const way = wayOf(fact)
    const key = Object.values(way).join(' ')
    flows.set(key, { ...way, count: (flows.get(key)?.count ?? 0) + 1 })
  }
  return [...flows.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, flow]) => flow)
}

function wayOf(fact: SuggestionFacts): Omit<YearFlow, 'count'> {
  const [first, ...others] = answeringUnits(fact)
  return {
    origin: origin.partOf(fact),
    category: fact.categoryId ?? noGroup,
    unit: others.length > 0 ? severalUnits : (first ?? noGroup),
    outcome: outcome.partOf(fact),
  }
}
