import type { ComponentProps } from 'react'
import { controlWiring, Field, type FieldFrame } from './field'

export type Option = { value: string; label: string; disabled?: boolean }
export type OptionGroup = { label: string; options: readonly Option[] }

type SelectFieldProps = FieldFrame &
  Omit<ComponentProps<'select'>, keyof FieldFrame | 'id' | 'children'> & {
    options: readonly (Option | OptionGroup)[]
    /** First line, without a value. */
    blank?: string
  }

export function SelectField({ label, name, hint, error, optional, options, blank, ...rest }: SelectFieldProps) {
  const frame = { label, name, hint, error, optional }
  return (
    <Field {...frame}>
      <select className="control" {...rest} {...controlWiring(frame)}>
        {blank === undefined ? null : <option value="">{blank}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(optionElement)}
            </optgroup>
          ) : (
            optionElement(entry)
          ),
        )}
      </select>
    </Field>
  )
}

function optionElement({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
