import { DefinitionList } from '@/components/ui/definition-list'
import { type ProofField, proofFields } from '@/lib/domain/reply/answers'
import type { AnswerRow } from '@/lib/queries/reply-answers'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'

type AnswerProofProps = { answer: AnswerRow; words: Words }

/** What the class has to show for itself, each under its name. */
export function AnswerProof({ answer, words }: AnswerProofProps) {
  if (!answer.meaning) return null
  const items = proofFields[answer.meaning].flatMap((field) => {
    const value = shown(answer, field, words)
    return value ? [{ term: words.answers.proof[field], value }] : []
  })
  return items.length > 0 ? <DefinitionList items={items} /> : null
}

function shown(answer: AnswerRow, field: ProofField, { answers, language }: Words) {
  if (field === 'dueOn') return answer.dueOn && dayText(answer.dueOn, language)
  if (field === 'groundKind') return answer.groundKind && answers.grounds[answer.groundKind]
  if (field !== 'evidenceFileId') return answer[field]
  return answer.evidenceFileId ? (
    <a href={`/api/downloads/attachments/${answer.evidenceFileId}`}>{answer.evidenceFileName}</a>
  ) : null
}
