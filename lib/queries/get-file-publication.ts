import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type FilePublication, tellsOfSomebody } from '@/lib/domain/redaction/files'
import { mayRedact } from '@/lib/domain/redaction/parts'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import {
  type FileOfCase,
  type RedactedCopy,
  readPublishableFiles,
  readRedactedCopies,
} from '@/lib/store/file-publications'
import { readNames } from '@/lib/store/redactions'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { isOut } from './is-out'
import type { Query } from './query'

export type FileDecisionEntry = {
  readonly id: string
  readonly publication: FilePublication
  readonly by: string
  readonly decidedOn: LocalDate
}

export type FileDesk = {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  readonly isOut: boolean
  readonly file: FileOfCase
  /** its place among the files of its kind, for a name that tells nothing */
  readonly place: number
  readonly nameTells: boolean
  readonly copies: readonly RedactedCopy[]
  /** the latest first */
  readonly decisions: readonly FileDecisionEntry[]
}

type Asked = { readonly suggestionId: string; readonly attachmentId: string }

/** For the office: one file, what was decided of it, and what could stand in its place. */
export const getFilePublication: Query<Asked, FileDesk> = async ({ tx, actor }, { suggestionId, attachmentId }) => {
  const suggestion = await readSuggestion(tx, suggestionId)
  authorize(actor, suggestionPolicy.view, suggestion)
  authorize(actor, mayRedact, suggestion)
  const files = await readPublishableFiles(tx, suggestion)
  const file = files.find(({ id }) => id === attachmentId)
  if (!file) throw new Refusal('not-found')
  const names = await readNames(tx, suggestion)
  const decisions = await open(tx).$queryRaw<FileDecisionEntry[]>`
    SELECT q.id, q.publication, b.name AS by, q.decided_on::text AS "decidedOn" FROM attachment_publication q
      JOIN person b ON b.id = q.decided_by_id WHERE q.attachment_id = ${attachmentId}::uuid AND q.suggestion_id = ${suggestionId}::uuid
     ORDER BY q.id DESC`
  return {
    ...{ id: suggestionId, title: suggestion.title, numberText: suggestion.numberText, file, decisions },
    isOut: await isOut(tx, suggestionId),
    place: files.filter(({ kind }) => kind === file.kind).findIndex(({ id }) => id === attachmentId) + 1,
    nameTells: tellsOfSomebody(file.fileName, [...names.kept, ...names.known]),
    copies: await readRedactedCopies(tx, suggestionId),
  }
}
