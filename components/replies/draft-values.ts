import type { UseFormReturn } from 'react-hook-form'
import type { ReplyDraft } from '@/lib/queries/get-reply-draft'
import type { ReplyInput } from './use-shared-draft'

/** A choice not yet made is absent, which the schema asks for when the reply is sent. */
export function valuesOf(assignmentId: string, draft: ReplyDraft | null, proposedNumber: string): ReplyInput {
  const values = {
    assignmentId,
    version: draft?.version ?? 0,
    body: draft?.body ?? '',
    answerMeaning: draft?.answerMeaning ?? undefined,
    publicity: draft?.publicity ?? undefined,
    publicityReason: draft?.publicityReason ?? '',
    documentNumber: draft?.documentNumber ?? proposedNumber,
  }
  return values as ReplyInput
}

/** What a draft sends; radio buttons without a choice give null. */
export function draftOf({ answerMeaning, publicity, ...values }: ReplyInput) {
  return { ...values, answerMeaning: answerMeaning || undefined, publicity: publicity || undefined }
}
export type SentDraft = ReturnType<typeof draftOf> | null

/** The server has the very words that were sent: only its answer was lost on the way. */
export function saysSame(theirs: ReplyDraft, sent: SentDraft): boolean {
  return (
    sent !== null &&
    theirs.body === sent.body.trim() &&
    (theirs.answerMeaning ?? undefined) === sent.answerMeaning &&
    (theirs.publicity ?? undefined) === sent.publicity &&
    (theirs.publicityReason ?? '') === (sent.publicityReason ?? '').trim() &&
    (theirs.documentNumber ?? '') === sent.documentNumber.trim()
  )
}

/** What stands in the form now counts as unchanged; what was typed meanwhile still differs from it. */
export function settleOn(form: UseFormReturn<ReplyInput>, saved: ReplyInput, keepValues = true): void {
  form.reset(saved, { keepValues, keepErrors: true, keepIsSubmitted: true, keepSubmitCount: true })
  form.setValue('version', saved.version, { shouldDirty: true })
}
