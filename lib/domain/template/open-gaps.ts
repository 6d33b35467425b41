import { gap as openGap } from '../checking/vocabulary/gaps'
import { Refusal } from '../refusal'
import { type Answer, proofFields } from '../reply/answers'

export type GapPlace = 'summary' | 'body' | keyof Answer

export type OpenGap = {
  readonly gap: string
  /** of its first sign in the text of the field */
  readonly start: number
  readonly field: GapPlace
  /** of the ask; null in what is said of the whole */
  readonly ordinal: number | null
}

export type WrittenReply = { readonly summary: string; readonly body: string; readonly answers: readonly Answer[] }

/** The gaps that a reply still has, in the order in which it is read. */
export function openGapsIn({ summary, body, answers }: WrittenReply): OpenGap[] {
  const inText = (field: GapPlace, ordinal: number | null, text: string): OpenGap[] =>
    [...text.matchAll(openGap)].map(({ 0: gap, index: start }) => ({ gap, start, field, ordinal }))
  const inAnswer = (answer: Answer) => {
    const fields: readonly (keyof Answer)[] = ['asked', 'text', ...(answer.meaning ? proofFields[answer.meaning] : [])]
    return fields.flatMap((field) => inText(field, answer.ordinal, String(answer[field] ?? '')))
  }
  return [
    ...answers.filter(({ notOurs }) => !notOurs).flatMap(inAnswer),
    ...inText('summary', null, summary),
    ...inText('body', null, body),
  ]
}

/** A letter goes out without gaps: the first is named, with where it stands. */
export function ensureNoGaps(written: WrittenReply): void {
  const [first, ...others] = openGapsIn(written)
  if (!first) return
  const { gap, field, ordinal } = first
  const count = others.length + 1
  if (ordinal !== null) throw new Refusal('gap-in-answer', { ordinal, gap, count })
  throw new Refusal(field === 'body' ? 'gap-in-body' : 'gap-in-summary', { gap, count })
}
