import type { SuggestionStatus } from '../suggestion/workflow'

/** 保管期限, with the codes that stand in an archival number (DA/T 22-2015, 5.4.2). */
export const retentions = ['PERMANENT', 'THIRTY_YEARS', 'TEN_YEARS'] as const
export type Retention = (typeof retentions)[number]

export const retentionCodes: Record<Retention, string> = { PERMANENT: 'Y', THIRTY_YEARS: 'D30', TEN_YEARS: 'D10' }

const leadNowhere: readonly SuggestionStatus[] = ['NOT_ACCEPTED', 'WITHDRAWN', 'REJOINED']

/**
 * Suggestions of a congress and the answers to them are kept for ever by the congress itself, what did not come about for ten years
 * (国家档案局令第8号, table of periods, 1). The office may choose another.
 */
export const defaultRetention = (status: SuggestionStatus): Retention =>
  leadNowhere.includes(status) ? 'TEN_YEARS' : 'PERMANENT'
