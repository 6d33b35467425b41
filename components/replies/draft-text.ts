import { proofFields } from '@/lib/domain/reply/answers'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { answerFrom } from './draft-values'
import type { ReplyInput } from './use-shared-draft'

/** A whole draft as one text, to be read beside another. */
export function textOf({ summary, body, answers: rows }: ReplyInput, words: Words['answers']): string {
  const lines = rows.flatMap((row) => {
    const answer = answerFrom(row)
    if (answer.notOurs) return [`${fill(words.ask, { ordinal: answer.ordinal })} ${words.byOther}`]
    const proof = answer.meaning ? proofFields[answer.meaning].map((field) => answer[field]) : []
    const said = [answer.asked, answer.text, ...proof].filter(Boolean)
    return said.length > 0 ? [`${fill(words.ask, { ordinal: answer.ordinal })} ${said.join(' ')}`] : []
  })
  return [summary, body, ...lines].filter(Boolean).join('\n')
}
