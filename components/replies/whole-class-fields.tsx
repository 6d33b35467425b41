'use client'

import { useEffect, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { type Choice, RadioCards } from '@/components/ui/choice-fields'
import { TextField } from '@/components/ui/text-field'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { classOfWhole, isAboveAnswers } from '@/lib/domain/reply/whole-class'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { ReplyFormState } from './answer-row'
import { answerFrom } from './draft-values'

type WholeClassFieldsProps = {
  state: ReplyFormState
  classes: readonly Choice[]
  answers: Words['answers']
  words: Words['replyForm']
}

/** The class of the whole follows the answers until somebody chooses otherwise; better than they are it wants a reason. */
export function WholeClassFields({ state, classes, answers, words }: WholeClassFieldsProps) {
  const { control } = state.form
  const rows = useWatch({ control, name: 'answers' }).map(answerFrom)
  const chosen = useWatch({ control, name: 'answerMeaning' })
  const proposed = classOfWhole(rows)
  useProposal(state, proposed)
  const choice = classes.find(({ value }) => value === proposed)
  return (
    <>
      <RadioCards
        label={words.answerClass}
        hint={
          choice ? fill(answers.proposed, { letter: choice.label, meaning: choice.hint ?? '' }) : answers.notProposed
        }
        choices={classes}
        columns={2}
        {...state.field('answerMeaning')}
      />
      {chosen && isAboveAnswers(chosen, rows) ? (
        <TextField label={answers.classReason} hint={answers.classReasonHint} {...state.field('classReason')} />
      ) : null}
    </>
  )
}

function useProposal({ form }: ReplyFormState, proposed: AnswerMeaning | null) {
  const last = useRef<AnswerMeaning | null>(null)
  useEffect(() => {
    const current = form.getValues('answerMeaning')
    if (proposed && (!current || current === last.current))
      form.setValue('answerMeaning', proposed, { shouldDirty: true })
    last.current = proposed
  }, [form, proposed])
}
