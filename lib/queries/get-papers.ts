import { authorize } from '@/lib/domain/access/policy'
import { paperPolicy } from '@/lib/domain/attachment/policy'
import { readSuggestion } from '@/lib/store/suggestions'
import { type AttachmentsView, attachmentsOf } from './attachments-of'
import type { Query } from './query'

export type PapersView = AttachmentsView & {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
}

/** The office's file of a suggestion; to be read after the conclusion as well. */
export const getPapers: Query<string, PapersView> = async (reading, id) => {
  const suggestion = await readSuggestion(reading.tx, id)
  authorize(reading.actor, paperPolicy.receive, suggestion)
  const { title, numberText } = suggestion
  return { id, title, numberText, ...(await attachmentsOf(reading, suggestion)) }
}
