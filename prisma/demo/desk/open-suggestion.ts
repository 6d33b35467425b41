import type { WrittenSuggestion } from '../types'

/** How far a suggestion on today's desk has come. */
export type Stage =
  | 'draft'
  | 'sent-back'
  | 'submitted'
  | 'registered'
  | 'assigned'
  | 'acknowledged'
  | 'near-due'
  | 'overdue'
  | 'extension'
  | 'review'
  | 'replied'
  | 'dissatisfied'
  | 're-handling'
  | 'rated'

export type OpenSuggestion = Pick<
  WrittenSuggestion,
  'title' | 'from' | 'category' | 'leads' | 'assist' | 'situation' | 'analysis' | 'asks' | 'site'
> & {
  stage: Stage
  /** a demonstration person, or a seat of the delegation */
  by: 'delegate1' | 'delegate2' | number
  /** how many days before today it was handed in, or assigned */
  days: number
  coSigner?: 'delegate1' | 'delegate2'
  /** the delegate's view, the office's reason or the unit's, as the stage has it */
  said?: string
  /** why the lead goes on without the opinions of those who assist, where none has come */
  silence?: string
}
