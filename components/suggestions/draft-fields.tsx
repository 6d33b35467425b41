'use client'

import type { ReactNode } from 'react'
import type { AttachmentWords } from '@/components/attachments/attachment-words'
import type { LikeWords } from '@/components/likeness/like-words'
import { CheckboxField, RadioCards } from '@/components/ui/choice-fields'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { WrittenCounter } from '@/components/ui/written-counter'
import { longestTitle } from '@/lib/domain/suggestion/drafting'
import { type PublicityWish, publicityWishes } from '@/lib/domain/suggestion/suggestion'
import type { DraftChoices } from '@/lib/queries/get-draft'
import { longestPart } from '@/lib/schemas/draft'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { AsksField } from './asks-field'
import type { DraftFormState } from './use-draft-form'

export type DraftWords = {
  readonly files: AttachmentWords
  readonly drafting: Words['drafting']
  readonly publicityWishes: Record<PublicityWish, string>
  readonly form: FormWords
  readonly like: LikeWords
}

type WishesProps = { state: DraftFormState; choices: DraftChoices; words: DraftWords }
type DraftFieldsProps = WishesProps & { afterTitle?: ReactNode }

export function DraftFields({ state, choices, words, afterTitle }: DraftFieldsProps) {
  const { drafting, form } = words
  const counter = (name: 'title' | 'situation' | 'analysis', maximum: number) => (
    <WrittenCounter control={state.form.control} name={name} maximum={maximum} words={form.forms} />
  )
  return (
    <div className="space-y-6">
      <div>
        <TextField label={drafting.title} hint={drafting.titleHint} {...state.field('title')} />
        {counter('title', longestTitle)}
      </div>
      {afterTitle}
      <TextArea
        label={drafting.situation}
        hint={drafting.situationHint}
        {...state.field('situation')}
        counter={counter('situation', longestPart)}
      />
      <TextArea
        label={drafting.analysis}
        hint={drafting.analysisHint}
        {...state.field('analysis')}
        counter={counter('analysis', longestPart)}
      />
      <AsksField state={state} words={drafting} />
      <Wishes state={state} choices={choices} words={words} />
    </div>
  )
}

function Wishes({ state, choices, words }: WishesProps) {
  const { drafting, form } = words
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section className="space-y-5">
      <h2 className="text-lg">{drafting.wishes}</h2>
      <CheckboxField label={drafting.contactWish} {...state.field('contactWish')} />
      <RadioCards
        label={drafting.publicityWish}
        choices={publicityWishes.map((value) => ({ value, label: words.publicityWishes[value] }))}
        columns={3}
        {...state.field('publicityWish')}
      />
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
    </section>
  )
}
