import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import type { SuggestionFacts } from './facts'
import type { Figure } from './figure'

const outside: readonly SuggestionStatus[] = ['NOT_ACCEPTED', 'WITHDRAWN', 'SPLIT', 'REJOINED']

/** 件数: what was registered and stands. Of one that was split its parts count and it does not, in every figure that is a share of this. Each of those handled together counts: its delegate is answered too (SD 20). */
export const suggestions: Figure = {
  key: 'suggestions',
  base: null,
  excludes: ['not-registered', 'not-accepted', 'withdrawn', 'split', 'rejoined'],
  source: 'SD 10',
  holds: (fact) => fact.registeredOn !== null && !outside.includes(fact.status),
}

const part = (key: string, source: string, holds: (fact: SuggestionFacts) => boolean): Figure => ({
  key,
  base: suggestions,
  excludes: [],
  source,
  holds,
})

export const inSession = part('inSession', 'SD 10', ({ period }) => period === 'IN_SESSION')
export const interSession = part('interSession', 'SD 10', ({ period }) => period === 'INTER_SESSION')
export const billsConverted = part('billsConverted', 'SD 2', ({ origin }) => origin === 'BILL_CONVERTED')
export const joint = part('joint', 'SD 7', ({ signerIds }) => signerIds.length > 1)
/** 重点督办 */
export const keySuggestions = part('keySuggestions', 'SD 26', ({ isKey }) => isKey === true)
export const merged = part('merged', 'SD 20', ({ isMerged }) => isMerged)
export const assigned = part('assigned', 'DB 51', ({ assignedOn }) => assignedOn !== null)
export const tracked = part('tracked', 'SD 18', ({ status }) => status === 'TRACKED')

/** 办结 is a decision of the committee's office, never the same as a reply. */
export const concluded = part('concluded', 'DB 51', ({ status }) => status === 'CONCLUDED' || status === 'ARCHIVED')

export const notAccepted: Figure = {
  key: 'notAccepted',
  base: null,
  excludes: [],
  source: 'SD 6',
  holds: ({ status }) => status === 'NOT_ACCEPTED',
}

/** Originals; the suggestions made of them are counted above in their place. */
export const split: Figure = {
  key: 'split',
  base: null,
  excludes: [],
  source: 'SD 10',
  holds: ({ status }) => status === 'SPLIT',
}

export const withdrawn: Figure = {
  key: 'withdrawn',
  base: null,
  excludes: [],
  source: 'SD 9',
  holds: ({ status }) => status === 'WITHDRAWN',
}
