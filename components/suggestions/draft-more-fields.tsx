'use client'

import { useWatch } from 'react-hook-form'
import { CheckboxCards, CheckboxField, RadioCards } from '@/components/ui/choice-fields'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { longestPlace, raisedBeforeSpans, waysOfComingAbout } from '@/lib/domain/suggestion/form-fields'
import { publicityWishes } from '@/lib/domain/suggestion/suggestion'
import type { DraftChoices } from '@/lib/queries/get-draft'
import { longestSecrecyReason } from '@/lib/schemas/secrecy'
import type { DraftWords } from './draft-fields'
import type { DraftFormState } from './use-draft-form'

type MoreFieldsProps = { state: DraftFormState; choices: DraftChoices; words: DraftWords }

/** All that may be left out, folded: the three parts come first. */
export function DraftMoreFields(props: MoreFieldsProps) {
  const { fields } = props.words
  return (
    <details className="card">
      <summary className="py-2.5 font-semibold">
        {fields.more}
        <span className="block font-normal text-[0.9375rem] text-ink-soft">{fields.moreHint}</span>
      </summary>
      <div className="mt-4 space-y-5">
        <Facts {...props} />
        <Wishes {...props} />
      </div>
    </details>
  )
}

const named = (rows: readonly { id: string; name: string }[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

function Facts({ state, choices, words }: MoreFieldsProps) {
  const { fields, form } = words
  const { optional } = form.forms
  return (
    <>
      <TextField
        label={fields.place}
        hint={fields.placeHint}
        optional={optional}
        list="towns"
        maxLength={longestPlace}
        {...state.field('place')}
      />
      <datalist id="towns">
        {choices.towns.map((town) => (
          <option key={town} value={town} />
        ))}
      </datalist>
      {choices.townChoices.length > 0 ? (
        <CheckboxCards
          label={words.towns.field}
          hint={words.towns.fieldHint}
          optional={optional}
          choices={named(choices.townChoices)}
          columns={4}
          {...state.field('townIds')}
        />
      ) : null}
      <CheckboxCards
        label={fields.cameAbout}
        hint={fields.cameAboutHint}
        optional={optional}
        choices={waysOfComingAbout.map((value) => ({ value, label: fields.waysOfComingAbout[value] }))}
        columns={3}
        {...state.field('cameAbout')}
      />
      <SelectField
        label={fields.raisedBefore}
        optional={optional}
        blank={fields.notRaised}
        options={raisedBeforeSpans.map((value) => ({ value, label: fields.raisedBeforeSpans[value] }))}
        {...state.field('raisedBefore')}
      />
    </>
  )
}

function Wishes({ state, choices, words }: MoreFieldsProps) {
  const { drafting, fields, form } = words
  return (
    <>
      <CheckboxField label={drafting.contactWish} {...state.field('contactWish')} />
      <CheckboxField label={fields.noReplyNeeded} hint={fields.noReplyHint} {...state.field('noReplyNeeded')} />
      <CheckboxField
        label={fields.openToCoSigners}
        hint={fields.openToCoSignersHint}
        {...state.field('openToCoSigners')}
      />
      <RadioCards
        label={drafting.publicityWish}
        choices={publicityWishes.map((value) => ({ value, label: words.publicityWishes[value] }))}
        columns={3}
        {...state.field('publicityWish')}
      />
      <SecrecyWish state={state} words={words} />
      <SelectField
        label={drafting.wishedUnit}
        hint={drafting.wishedUnitHint}
        optional={form.forms.optional}
        blank={drafting.noUnit}
        options={named(choices.units)}
        {...state.field('wishedUnitId')}
      />
      <SelectField
        label={drafting.category}
        optional={form.forms.optional}
        blank={drafting.noCategory}
        options={named(choices.categories)}
        {...state.field('categoryId')}
      />
    </>
  )
}

function SecrecyWish({ state, words: { secrecy, form } }: Omit<MoreFieldsProps, 'choices'>) {
  const isWished = useWatch({ control: state.form.control, name: 'secrecyWish' })
  return (
    <>
      <CheckboxField label={secrecy.wishField} hint={secrecy.wishFieldHint} {...state.field('secrecyWish')} />
      {isWished ? (
        <TextField
          label={secrecy.wishReason}
          hint={secrecy.wishReasonHint}
          optional={form.forms.optional}
          maxLength={longestSecrecyReason}
          {...state.field('secrecyReason')}
        />
      ) : null}
    </>
  )
}
