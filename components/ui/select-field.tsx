import type { ComponentProps, ComponentType } from 'react'
import { controlWiring, Field, type FieldFrame } from './field'
import type { OptionLinesProps } from './option-lines'
import { Options } from './options'

type SelectFieldProps = FieldFrame &
  Omit<ComponentProps<'select'>, keyof FieldFrame | 'id' | 'children'> &
  OptionLinesProps & {
    /** First line, without a value. */
    blank?: string
    /** `OptionLines` where the page is sent as markup and nothing else. */
    lines?: ComponentType<OptionLinesProps>
  }

export function SelectField({
  label,
  name,
  at,
  hint,
  error,
  optional,
  options,
  blank,
  lines: Lines = Options,
  ...rest
}: SelectFieldProps) {
  const frame = { label, name, at, hint, error, optional }
  return (
    <Field {...frame}>
      <select className="control" {...rest} {...controlWiring(frame)}>
        {blank === undefined ? null : <option value="">{blank}</option>}
        <Lines options={options} />
      </select>
    </Field>
  )
}
