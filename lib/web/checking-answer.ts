import { Refusal } from '@/lib/domain/refusal'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { checkingQuestionSchema } from '@/lib/schemas/checking'
import { liveAnswer } from './live-answer'

/** A draft is saved every few seconds while it is written. */
const questions = { what: 'checking', count: 1800, seconds: 3600 }

/** What could be wrong with the draft as it is saved, for whoever may write it. */
export function answerChecking(request: Request): Promise<Response> {
  const asked = checkingQuestionSchema.safeParse({ assignment: new URL(request.url).searchParams.get('assignment') })
  return liveAnswer(request, questions, async (reading) => {
    if (!asked.success) throw new Refusal('shape-refused')
    const { findings, draft } = await getReplyDraft(reading, asked.data.assignment)
    return { findings, version: draft?.version ?? 0 }
  })
}
