'use client'

import { useFieldArray, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { isAnswered } from '@/lib/domain/reply/answers'
import { mostRows } from '@/lib/schemas/reply-answer'
import { fill } from '@/lib/wording/fill'
import { AnswerRow, type RowProps } from './answer-row'
import { answerFrom, blankRow } from './draft-values'

/** The table that is filled in, and how far it is. */
export function AnswerRows({ state, facts, answers, form }: Omit<RowProps, 'place'>) {
  const { control, getValues } = state.form
  const { fields, append, replace } = useFieldArray({ control, name: 'answers' })
  const rows = useWatch({ control, name: 'answers' })
  const done = rows.filter((row) => isAnswered(answerFrom(row))).length
  const remove = (place: number) =>
    replace(
      getValues('answers').flatMap((row, at) => (at === place ? [] : [{ ...row, ordinal: at < place ? at + 1 : at }])),
    )
  return (
    <section aria-labelledby="answers" className="space-y-4">
      <div className="cluster justify-between">
        <h2 id="answers" className="text-xl">
          {answers.title}
        </h2>
        <p role="status" className="font-semibold tabular-nums">
          {fill(answers.progress, { done, all: rows.length })}
        </p>
      </div>
      <p className="text-ink-soft">{answers.lead}</p>
      {fields.map(({ id }, place) => (
        <AnswerRow
          key={id}
          place={place}
          state={state}
          facts={facts}
          answers={answers}
          form={form}
          onRemove={() => remove(place)}
        />
      ))}
      {fields.length < mostRows ? (
        <Button look="quiet" onClick={() => append(blankRow(fields.length + 1))}>
          {answers.addOwn}
        </Button>
      ) : null}
    </section>
  )
}
