'use client'

import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { countKeys, rateKeys } from '@/lib/domain/assessment/measure-keys'
import { comparisons, type RuleType } from '@/lib/domain/assessment/scheme'
import type { Words } from '@/lib/wording/catalogue'
import { ConditionRows } from './condition-rows'
import type { ItemFormState } from './use-item-form'

export type RuleFieldsProps = { state: ItemFormState; words: Pick<Words, 'assessmentSchemes' | 'assessmentMeasures'> }

const numbersOf: Partial<Record<RuleType, readonly ('each' | 'from' | 'upTo' | 'points')[]>> = {
  PER_MISSING: ['each'],
  PER_POINT_BELOW: ['from', 'each'],
  PER_EVENT: ['each'],
  VOLUME_TIERS: ['upTo', 'points', 'each'],
}

const rated = new Set<RuleType>(['RATE', 'PER_POINT_BELOW'])
const cased = new Set<RuleType>(['PER_EVENT', 'VOLUME_TIERS'])
const unmeasured = new Set<RuleType>(['DELEGATES_RATING', 'GROUPS_RATING', 'GATE'])

/** What the chosen rule asks for, and nothing else. */
export function RuleFields({ state, words }: RuleFieldsProps) {
  const { fields, whenNone, comparisons: compared } = words.assessmentSchemes
  const [rule, by, kind] = state.form.watch(['rule', 'by', 'kind'])
  const counts = by === 'COMPUTED'
  const keys = rated.has(rule) ? rateKeys : cased.has(rule) ? countKeys : [...countKeys, ...rateKeys]
  const measures = keys.map((value) => ({ value, label: words.assessmentMeasures.names[value] }))
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        {counts && !unmeasured.has(rule) ? (
          <SelectField label={fields.measure} blank="" options={measures} {...state.field('measure')} />
        ) : null}
        {(numbersOf[rule] ?? []).map((name) => (
          <TextField key={name} label={fields[name]} inputMode="decimal" {...state.field(name)} />
        ))}
        {counts && rule === 'YES_NO' ? (
          <>
            <SelectField
              label={fields.comparison}
              options={comparisons.map((value) => ({ value, label: compared[value] }))}
              {...state.field('comparison')}
            />
            <TextField label={fields.bound} hint={fields.boundHint} inputMode="decimal" {...state.field('bound')} />
          </>
        ) : null}
      </div>
      {rule === 'DELEGATES_RATING' ? <RatingFields state={state} words={words} /> : null}
      {rule === 'GATE' ? <ConditionRows name="good" state={state} words={words} /> : null}
      {rule === 'GATE' ? <ConditionRows name="pass" state={state} words={words} /> : null}
      {counts && (kind === 'BASE' || kind === 'GATE') ? (
        <SelectField
          label={fields.whenNone}
          options={(['FULL', 'LEFT_OUT'] as const).map((value) => ({ value, label: whenNone[value] }))}
          {...state.field('whenNone')}
        />
      ) : null}
    </>
  )
}

const marks = ['satisfied', 'basicallySatisfied', 'understood', 'dissatisfied'] as const

function RatingFields({ state, words }: RuleFieldsProps) {
  const { fields, aspects, which } = words.assessmentSchemes
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <SelectField
        label={fields.aspect}
        options={(['attitude', 'result'] as const).map((value) => ({ value, label: aspects[value] }))}
        {...state.field('aspect')}
      />
      <SelectField
        label={fields.which}
        options={(['FIRST', 'FINAL'] as const).map((value) => ({ value, label: which[value] }))}
        {...state.field('which')}
      />
      {marks.map((mark) => (
        <TextField key={mark} label={fields[mark]} inputMode="decimal" {...state.field(`weights.${mark}`)} />
      ))}
    </div>
  )
}
