'use client'

import { type UseFormReturn, useWatch } from 'react-hook-form'
import { type Choice, RadioCards } from '@/components/ui/choice-fields'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { replyBody } from '@/lib/schemas/reply'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import type { ReplyInput } from './use-shared-draft'

type ReplyFieldsProps = {
  state: { form: UseFormReturn<ReplyInput>; field: ReturnType<typeof useCommandForm<ReplyInput>>['field'] }
  proposedNumber: string
  classes: readonly Choice[]
  publicities: readonly Choice[]
  words: Words['replyForm']
  form: FormWords
}

export function ReplyFields({ state, proposedNumber, classes, publicities, words, form }: ReplyFieldsProps) {
  const { control } = state.form
  const hidesAll = useWatch({ control, name: 'publicity' }) === 'NONE'
  return (
    <>
      <TextArea
        label={words.body}
        hint={words.bodyHint}
        rows={16}
        className="control min-h-96"
        {...state.field('body')}
        counter={<WrittenCounter control={control} name="body" maximum={replyBody.maximum} words={form.forms} />}
      />
      <RadioCards
        label={words.answerClass}
        hint={words.answerClassHint}
        choices={classes}
        columns={2}
        {...state.field('answerMeaning')}
      />
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
