'use client'

import type { UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { CheckboxCards, CheckboxField, RadioCards } from '@/components/ui/choice-fields'
import { TextArea } from '@/components/ui/text-area'
import { type Marks, reasonCodes } from '@/lib/domain/rating/marks'
import { marksOf, type RatingAspect, type RatingMark, ratingAspects } from '@/lib/domain/rating/rating'
import type { ratingSchema } from '@/lib/schemas/rating'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { AskMarks } from './ask-marks'

type MarksInput = z.input<typeof ratingSchema>
type FieldName = RatingAspect | `${RatingAspect}Codes` | `${RatingAspect}Reason` | 'sharesWords'

/** The parts of a form state that the marks need, whatever else the form asks for. */
export type MarksState = {
  readonly field: (name: FieldName) => { name: string; error: string | undefined }
  readonly form: Pick<UseFormReturn<MarksInput>, 'watch' | 'setValue'>
}

export type MarksWords = { ratings: Words['ratings']; marks: Record<RatingMark, string>; optional: string }

type MarksFieldsProps = { state: unknown; asks: readonly string[]; words: MarksWords }

/** Three marks, each with its sentence; reasons and words where something was found wanting. */
export function MarksFields({ state: given, asks, words }: MarksFieldsProps) {
  const state = given as MarksState
  const { ratings, optional } = words
  return (
    <>
      {ratingAspects.map((aspect) => (
        <AspectFields key={aspect} aspect={aspect} state={state} words={words} />
      ))}
      {asks.length > 0 ? <AskMarks asks={asks} form={state.form} words={words} /> : null}
      <CheckboxField
        label={ratings.sharesWords}
        hint={ratings.sharesWordsHint}
        optional={optional}
        {...state.field('sharesWords')}
      />
      <p className="text-ink-soft text-sm">{ratings.rule}</p>
    </>
  )
}

type AspectFieldsProps = { aspect: RatingAspect; state: MarksState; words: MarksWords }

function AspectFields({ aspect, state, words: { ratings, marks, optional } }: AspectFieldsProps) {
  const name = ratings.aspects[aspect]
  const mark = state.form.watch(aspect)
  // One of the two is owed then: neither may be called optional.
  const mayBeLeft = mark === 'DISSATISFIED' ? {} : { optional }
  const isWanting = mark === 'DISSATISFIED' || mark === 'BASICALLY_SATISFIED' || mark === 'UNDERSTOOD'
  return (
    <>
      <RadioCards
        label={name}
        hint={ratings.aspectHints[aspect]}
        choices={marksOf[aspect].map((value) => ({ value, label: marks[value], hint: ratings.marksMean[value] }))}
        columns={2}
        {...state.field(aspect)}
      />
      {isWanting ? (
        <CheckboxCards
          label={fill(ratings.codesOf, { aspect: name })}
          choices={codesOf(aspect, ratings)}
          columns={2}
          {...mayBeLeft}
          {...state.field(`${aspect}Codes`)}
        />
      ) : null}
      {isWanting ? (
        <TextArea
          label={fill(ratings.wordsOf, { aspect: name })}
          hint={ratings.wordsHint}
          {...mayBeLeft}
          rows={3}
          {...state.field(`${aspect}Reason`)}
        />
      ) : null}
    </>
  )
}

const codesOf = (aspect: RatingAspect, { codes }: Words['ratings']) =>
  reasonCodes[aspect].map((value) => ({ value, label: (codes[aspect] as Record<string, string>)[value] ?? value }))

export const noMarks = {
  ...{ attitudeReason: '', processReason: '', resultReason: '' },
  ...{ attitudeCodes: [], processCodes: [], resultCodes: [], asks: [] },
  sharesWords: false,
}

/** As the form begins where something was said before: a list of its own for each field. */
export const marksAsTyped = ({ attitude, process, ...marks }: Marks) => ({
  ...marks,
  ...(attitude === 'UNDERSTOOD' ? {} : { attitude }),
  ...(process === null || process === 'UNDERSTOOD' ? {} : { process }),
  attitudeCodes: [...marks.attitudeCodes] as (typeof reasonCodes.attitude)[number][],
  processCodes: [...marks.processCodes] as (typeof reasonCodes.process)[number][],
  resultCodes: [...marks.resultCodes] as (typeof reasonCodes.result)[number][],
  asks: marks.asks.map((one) => ({ ...one })),
})
