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
import { EvidenceFiles, type EvidenceFilesProps } from './evidence-files'
import type { RowFacts } from './row-facts'
import { WholeClassFields } from './whole-class-fields'

type ReplyFieldsProps = Omit<EvidenceFilesProps, 'words'> & {
  state: ReplyFormState
  proposedNumber: string
  classes: readonly Choice[]
  publicities: readonly Choice[]
  rowFacts: RowFacts
  words: Words['replyForm']
  answers: Words['answers']
  evidenceWords: Words['evidence']
  form: FormWords
}

export function ReplyFields(props: ReplyFieldsProps) {
  const { state, classes, rowFacts, evidence, words, answers, form } = props
  const { control } = state.form
  return (
    <>
      <EvidenceFiles {...props} words={props.evidenceWords} />
      <AnswerRows state={state} facts={{ ...rowFacts, files: evidence.files }} answers={answers} form={form} />
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
      <LetterFields {...props} />
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
