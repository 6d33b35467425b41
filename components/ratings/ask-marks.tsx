'use client'

import { ChoiceGroup } from '@/components/ui/choice-fields'
import { InOrder } from '@/components/ui/in-order'
import { SelectField } from '@/components/ui/select-field'
import { type RatingMark, ratingMarks } from '@/lib/domain/rating/rating'
import { fill } from '@/lib/wording/fill'
import type { MarksState, MarksWords } from './marks-fields'

type AskMarksProps = { asks: readonly string[]; form: MarksState['form']; words: MarksWords }

/** One mark for each ask, or none. */
export function AskMarks({ asks, form, words: { ratings, marks, optional } }: AskMarksProps) {
  const given = form.watch('asks') ?? []
  function rate(ordinal: number, mark: string) {
    const others = given.filter((one) => one.ordinal !== ordinal)
    const next = mark === '' ? others : [...others, { ordinal, mark: mark as RatingMark }]
    form.setValue('asks', next, { shouldDirty: true })
  }
  return (
    <ChoiceGroup name="asks" label={ratings.perAsk} hint={ratings.perAskHint}>
      <div className="mt-2 space-y-3">
        <InOrder
          of={asks}
          each={(text, place) => (
            <SelectField
              name={`ask-${place + 1}`}
              label={fill(ratings.askOf, { ordinal: place + 1, text })}
              optional={optional}
              blank={ratings.noMark}
              options={ratingMarks.map((value) => ({ value, label: marks[value] }))}
              value={given.find(({ ordinal }) => ordinal === place + 1)?.mark ?? ''}
              onChange={({ target }) => rate(place + 1, target.value)}
            />
          )}
        />
      </div>
    </ChoiceGroup>
  )
}
