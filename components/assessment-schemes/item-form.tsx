'use client'

import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { type Item, itemKinds, type Points, ruleTypes } from '@/lib/domain/assessment/scheme'
import { valueSources } from '@/lib/schemas/scheme-item'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'
import { RuleFields } from './rule-fields'
import { useItemForm } from './use-item-form'
import { useNewest } from './use-newest'

type ItemFormProps = {
  scheme: { id: string; version: number }
  sections: readonly { value: string; label: string }[]
  sectionKey: string
  item: Item | null
  /** of the base items but this one, beside the stated total */
  others: Points
  total: Points
  words: Pick<Words, 'assessmentSchemes' | 'assessmentMeasures'>
  form: FormWords
}

/** An item with the fields of its rule and no others. */
export function ItemForm({ scheme, sections, sectionKey, item, others, total, words, form }: ItemFormProps) {
  const state = useItemForm({ scheme, sectionKey, item, form })
  const isStale = useNewest(state)
  const { item: said, fields, kinds, by, rules, check, head } = words.assessmentSchemes
  const [kind, max] = state.form.watch(['kind', 'max'])
  const typed = kind === 'BASE' ? Math.round(Number(max) * 100) || 0 : 0
  const named = <Key extends string>(keys: readonly Key[], names: Record<Key, string>) =>
    keys.map((value) => ({ value, label: names[value] }))
  return (
    <CommandForm state={state} submit={said.save}>
      {isStale ? <Notice tone="warn">{said.stale}</Notice> : null}
      <TextField label={said.name} {...state.field('name')} />
      <div className="grid gap-4 md:grid-cols-2">
        <SelectField label={said.inSection} options={sections} {...state.field('sectionKey')} />
        <SelectField label={said.kind} options={named(itemKinds, kinds)} {...state.field('kind')} />
        <TextField label={said.max} hint={fields.maxHint} inputMode="decimal" {...state.field('max')} />
        <SelectField label={said.by} options={named(valueSources, by)} {...state.field('by')} />
      </div>
      <p role="status">{fill(check.running, { sum: pointsText(others + typed), total: pointsText(total) })}</p>
      <SelectField label={said.rule} options={named(ruleTypes, rules)} {...state.field('rule')} />
      <RuleFields state={state} words={words} />
      <TextArea label={said.note} rows={3} optional={head.optional} {...state.field('note')} />
    </CommandForm>
  )
}
