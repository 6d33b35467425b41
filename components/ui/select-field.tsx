import type { ComponentProps } from 'react'
import { controlWiring, Field, type FieldFrame } from './field'
import { type Option, type OptionGroup, Options } from './options'

type SelectFieldProps = FieldFrame &
  Omit<ComponentProps<'select'>, keyof FieldFrame | 'id' | 'children'> & {
    options: readonly (Option | OptionGroup)[]
    /** First line, without a value. */
    blank?: string
  }

export function SelectField({ label, name, at, hint, error, optional, options, blank, ...rest }: SelectFieldProps) {
  const frame = { label, name, at, hint, error, optional }
  return (
    <Field {...frame}>
      <select className="control" {...rest} {...controlWiring(frame)}>
        {blank === undefined ? null : <option value="">{blank}</option>}
        <Options options={options} />
      </select>
    </Field>
  )
}
