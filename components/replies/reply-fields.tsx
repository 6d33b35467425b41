'use client'

import { useWatch } from 'react-hook-form'
import { type Choice, RadioCards } from '@/components/ui/choice-fields'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { WrittenCounter } from '@/components/ui/written-counter'
import { replyBody, replySummary } from '@/lib/schemas/reply'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import type { ReplyFormState } from './answer-row'
import { AnswerRows } from './answer-rows'
import type { RowFacts } from './row-facts'
import { WholeClassFields } from './whole-class-fields'

type ReplyFieldsProps = {
  state: ReplyFormState
  proposedNumber: string
  classes: readonly Choice[]
  publicities: readonly Choice[]
  rowFacts: RowFacts
  words: Words['replyForm']
  answers: Words['answers']
  form: FormWords
}

export function ReplyFields({ state, classes, rowFacts, words, answers, form, ...rest }: ReplyFieldsProps) {
  const { control } = state.form
  return (
    <>
      <AnswerRows state={state} facts={rowFacts} answers={answers} form={form} />
      <WholeClassFields state={state} classes={classes} answers={answers} words={words} />
      <TextArea
        label={answers.summary}
        hint={answers.summaryHint}
        rows={2}
        {...state.field('summary')}
        counter={<WrittenCounter control={control} name="summary" maximum={replySummary.maximum} words={form.forms} />}
      />
      <TextArea
        label={words.body}
        hint={words.bodyHint}
        optional={form.forms.optional}
        rows={6}
        {...state.field('body')}
        counter={<WrittenCounter control={control} name="body" maximum={replyBody.maximum} words={form.forms} />}
      />
      <LetterFields state={state} words={words} {...rest} />
    </>
  )
}

type LetterFieldsProps = Pick<ReplyFieldsProps, 'state' | 'publicities' | 'proposedNumber' | 'words'>

function LetterFields({ state, publicities, proposedNumber, words }: LetterFieldsProps) {
  const hidesAll = useWatch({ control: state.form.control, name: 'publicity' }) === 'NONE'
  return (
    <>
      <RadioCards label={words.publicity} choices={publicities} columns={3} {...state.field('publicity')} />
      {hidesAll ? (
        <TextField label={words.publicityReason} hint={words.publicityReasonHint} {...state.field('publicityReason')} />
      ) : null}
      <TextField
        label={words.documentNumber}
        hint={proposedNumber ? words.documentNumberHint : words.documentNumberFree}
        {...state.field('documentNumber')}
      />
    </>
  )
}
