import type { UseFormReturn } from 'react-hook-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type Answer, blankAnswer, rowsFor } from '@/lib/domain/reply/answers'
import type { ReplyDraft } from '@/lib/queries/get-reply-draft'
import type { ReplyInput } from './use-shared-draft'

/** A choice not yet made is absent, which the schema asks for when the reply is sent. */
export function valuesOf(
  assignmentId: string,
  draft: ReplyDraft | null,
  { proposedNumber, askCount }: { proposedNumber: string; askCount: number },
): ReplyInput {
  const values = {
    assignmentId,
    version: draft?.version ?? 0,
    body: draft?.body ?? '',
    summary: draft?.summary ?? '',
    answers: rowsFor(askCount, draft?.answers ?? []).map(rowValues),
    classReason: draft?.classReason ?? '',
    answerMeaning: draft?.answerMeaning ?? undefined,
    publicity: draft?.publicity ?? undefined,
    publicityReason: draft?.publicityReason ?? '',
    documentNumber: draft?.documentNumber ?? proposedNumber,
  }
  return values as ReplyInput
}

/** Fields hold text; what is not chosen is the empty choice. */
const rowValues = ({ meaning, evidenceFileId, dueOn, groundKind, ...row }: Answer) => ({
  ...written(row),
  meaning: meaning ?? ('' as const),
  evidenceFileId: evidenceFileId ?? '',
  dueOn: dueOn ?? '',
  groundKind: groundKind ?? ('' as const),
})

type Text = 'asked' | 'text' | 'evidence' | 'measure' | 'responsiblePerson' | 'money' | 'ground' | 'explanation'

/** Only what the schema knows: letter and file name are for reading. */
const written = (row: Pick<Answer, Text | 'ordinal' | 'notOurs'>) => ({
  ordinal: row.ordinal,
  asked: row.asked,
  notOurs: row.notOurs,
  text: row.text,
  evidence: row.evidence,
  measure: row.measure,
  responsiblePerson: row.responsiblePerson,
  money: row.money,
  ground: row.ground,
  explanation: row.explanation,
})

/** A row as the rules read it. */
export const answerFrom = (row: ReplyInput['answers'][number]): Answer => ({
  ...blankAnswer(row.ordinal),
  notOurs: row.notOurs ?? false,
  asked: said(row.asked),
  text: said(row.text),
  meaning: row.meaning || null,
  evidence: said(row.evidence),
  evidenceFileId: row.evidenceFileId || null,
  measure: said(row.measure),
  dueOn: row.dueOn ? (row.dueOn as LocalDate) : null,
  responsiblePerson: said(row.responsiblePerson),
  money: said(row.money),
  groundKind: row.groundKind || null,
  ground: said(row.ground),
  explanation: said(row.explanation),
})

const said = (typed = ''): string => typed.trim()

/** A further ask, read out of the text. */
export const blankRow = (ordinal: number) => rowValues(blankAnswer(ordinal))

/** What a draft sends; radio buttons without a choice give null. */
export function draftOf({ answerMeaning, publicity, ...values }: ReplyInput) {
  return { ...values, answerMeaning: answerMeaning || undefined, publicity: publicity || undefined }
}
export type SentDraft = ReturnType<typeof draftOf> | null

/** The server has the very words that were sent: only its answer was lost on the way. */
export function saysSame(theirs: ReplyDraft, sent: SentDraft): boolean {
  return (
    sent !== null &&
    theirs.body === (sent.body ?? '').trim() &&
    theirs.summary === sent.summary.trim() &&
    theirs.classReason === (sent.classReason ?? '').trim() &&
    JSON.stringify(theirs.answers.map(rowValues)) === JSON.stringify(sent.answers.map(trimmed)) &&
    (theirs.answerMeaning ?? undefined) === sent.answerMeaning &&
    (theirs.publicity ?? undefined) === sent.publicity &&
    (theirs.publicityReason ?? '') === (sent.publicityReason ?? '').trim() &&
    (theirs.documentNumber ?? '') === sent.documentNumber.trim()
  )
}

/** In the order of the fields of `rowValues`. */
const trimmed = (row: ReplyInput['answers'][number]) =>
  Object.fromEntries(
    Object.keys(rowValues(blankAnswer(1))).map((field) => {
      const value = row[field as keyof typeof row]
      return [field, typeof value === 'string' ? value.trim() : value]
    }),
  )

/** What stands in the form now counts as unchanged; what was typed meanwhile still differs from it. */
export function settleOn(form: UseFormReturn<ReplyInput>, saved: ReplyInput, keepValues = true): void {
  form.reset(saved, { keepValues, keepErrors: true, keepIsSubmitted: true, keepSubmitCount: true })
  form.setValue('version', saved.version, { shouldDirty: true })
}
