'use client'

import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { measureKeys } from '@/lib/domain/assessment/measure-keys'
import { comparisons } from '@/lib/domain/assessment/scheme'
import { fill } from '@/lib/wording/fill'
import type { RuleFieldsProps } from './rule-fields'

/** The conditions of one level of a gate, all of which must hold. */
export function ConditionRows({ name, state, words }: RuleFieldsProps & { name: 'good' | 'pass' }) {
  const rows = useFieldArray({ control: state.form.control, name, keyName: 'rowId' })
  const { fields, comparisons: compared } = words.assessmentSchemes
  const measures = measureKeys.map((value) => ({ value, label: words.assessmentMeasures.names[value] }))
  const ways = comparisons.map((value) => ({ value, label: compared[value] }))
  const error = state.field(name).error
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">{fields[name]}</legend>
      {error ? <p className="text-bad">{error}</p> : null}
      {rows.fields.map((row, at) => (
        <fieldset key={row.rowId} className="grid items-end gap-4 md:grid-cols-4">
          <legend>{fill(fields.condition, { number: at + 1 })}</legend>
          <SelectField label={fields.measure} blank="" options={measures} {...state.field(`${name}.${at}.measure`)} />
          <SelectField label={fields.comparison} options={ways} {...state.field(`${name}.${at}.comparison`)} />
          <TextField label={fields.bound} inputMode="decimal" {...state.field(`${name}.${at}.bound`)} />
          <Button look="quiet" onClick={() => rows.remove(at)}>
            {fields.removeCondition}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => rows.append({ measure: '', comparison: 'AT_LEAST', bound: '' })}>
        {fields.addCondition}
      </Button>
    </fieldset>
  )
}
