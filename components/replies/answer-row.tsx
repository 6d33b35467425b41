'use client'

import { type UseFormReturn, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/choice-fields'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import type { useCommandForm } from '@/components/ui/use-command-form'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { ProofFields } from './proof-fields'
import { othersOn, type RowFacts } from './row-facts'
import type { ReplyInput } from './use-shared-draft'

export type ReplyFormState = {
  form: UseFormReturn<ReplyInput>
  field: ReturnType<typeof useCommandForm<ReplyInput>>['field']
}

export type RowProps = {
  place: number
  state: ReplyFormState
  facts: RowFacts
  answers: Words['answers']
  form: FormWords
}

/** One ask and what is answered to it, side by side where there is room. */
export function AnswerRow(props: RowProps & { onRemove: () => void }) {
  const { place, state, facts, answers } = props
  const row = useWatch({ control: state.form.control, name: `answers.${place}` })
  const ordinal = place + 1
  const isNumbered = place < facts.asks.length
  const isShared = isNumbered && facts.others.length > 0
  return (
    <fieldset className="answer-pair">
      <legend className="sr-only">{fill(answers.ask, { ordinal })}</legend>
      <div className="space-y-2">
        <AskOfRow {...props} />
        {isShared ? <OtherUnits {...props} /> : null}
      </div>
      <div className="space-y-4">
        {isShared ? <CheckboxField label={answers.notOurs} {...state.field(`answers.${place}.notOurs`)} /> : null}
        {row?.notOurs ? null : <OwnAnswer {...props} meaning={row?.meaning ?? ''} />}
      </div>
    </fieldset>
  )
}

function AskOfRow({ place, state, facts, answers, onRemove }: RowProps & { onRemove: () => void }) {
  const rows = useWatch({ control: state.form.control, name: 'answers' })
  const ordinal = place + 1
  const ask = facts.asks[place]
  if (ask === undefined && facts.asks.length === 0 && rows.length === 1 && !rows[0]?.asked)
    return (
      <>
        <p className="font-semibold">{answers.whole}</p>
        <p className="text-ink-soft text-sm">{answers.wholeHint}</p>
      </>
    )
  if (ask !== undefined)
    return (
      <>
        <p className="font-semibold">{fill(answers.ask, { ordinal })}</p>
        <p className="written">{ask}</p>
      </>
    )
  return (
    <>
      <p className="font-semibold">{fill(answers.ask, { ordinal })}</p>
      <p className="text-ink-soft text-sm">{answers.ownReading}</p>
      <TextArea
        label={fill(answers.field, { ordinal, field: answers.asked })}
        rows={2}
        {...state.field(`answers.${place}.asked`)}
      />
      <Button look="quiet" onClick={onRemove}>
        {answers.removeOwn}
      </Button>
    </>
  )
}

function OtherUnits({ place, facts, answers }: RowProps) {
  return (
    <ul className="text-ink-soft text-sm">
      {othersOn(facts, place + 1, answers).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function OwnAnswer({ meaning, ...props }: RowProps & { meaning: string }) {
  const { place, state, facts, answers } = props
  const named = (field: string) => fill(answers.field, { ordinal: place + 1, field })
  return (
    <>
      <TextArea label={named(answers.text)} rows={4} {...state.field(`answers.${place}.text`)} />
      <SelectField
        label={named(answers.meaning)}
        options={facts.meanings}
        blank={answers.choose}
        {...state.field(`answers.${place}.meaning`)}
      />
      <ProofFields {...props} meaning={meaning} />
    </>
  )
}
