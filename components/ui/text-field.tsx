import type { ComponentProps } from 'react'
import { controlWiring, Field, type FieldFrame } from './field'

type TextFieldProps = FieldFrame & Omit<ComponentProps<'input'>, keyof FieldFrame | 'id'>

export function TextField({ label, name, at, hint, error, optional, type = 'text', ...rest }: TextFieldProps) {
  const frame = { label, name, at, hint, error, optional }
  return (
    <Field {...frame}>
      <input className="control" type={type} autoComplete="off" {...rest} {...controlWiring(frame)} />
    </Field>
  )
}

/** The platform's own calendar; the value is always 'YYYY-MM-DD'. */
export function DateField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField {...props} type="date" className="control md:max-w-52" />
}

export function FileField(props: Omit<TextFieldProps, 'type' | 'value'>) {
  return <TextField {...props} type="file" />
}
