import { Card } from '@/components/ui/card'
import { type AnswerMeaning, answerMeanings } from '@/lib/domain/reply/answer-class'
import type { ReplyView } from '@/lib/queries/replies-shown'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { CorrectClassForm } from './correct-class-form'
import { DisagreeForm } from './disagree-form'
import { RespondForm } from './respond-form'

type ClassFormsProps = { suggestionId: string; reply: ReplyView; words: Words }

/** What takes a reason: one form, of whoever's turn it is. */
export function ClassForms({ suggestionId, reply, words }: ClassFormsProps) {
  const { answers } = words
  const { assignmentId, classMoves, delegateAgrees } = reply
  const shared = { assignmentId, doneHref: `/suggestions/${suggestionId}`, form: formWords(words) }
  if (classMoves.includes('correctClass'))
    return (
      <Card title={answers.correct.title}>
        <CorrectClassForm {...shared} meanings={othersThan(reply, words)} words={answers} />
      </Card>
    )
  if (classMoves.includes('judgeClass') && delegateAgrees !== false)
    return (
      <Card title={answers.judge.disagreeTitle}>
        <DisagreeForm {...shared} words={answers.judge} />
      </Card>
    )
  if (classMoves.includes('answerCorrection'))
    return (
      <Card title={answers.respond.title}>
        <RespondForm {...shared} words={answers.respond} />
      </Card>
    )
  return null
}

/** Nothing is called solved that its unit does not call so. */
function othersThan({ meaning, correctedMeaning }: ReplyView, { states }: Words) {
  const now: AnswerMeaning | null = correctedMeaning ?? meaning
  return answerMeanings
    .filter((one) => one !== now && (one !== 'SOLVED' || meaning === 'SOLVED'))
    .map((value) => ({ value, label: states.answerClass[value] }))
}
