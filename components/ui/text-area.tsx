import type { ComponentProps, ReactNode } from 'react'
import { controlWiring, Field, type FieldFrame } from './field'

type TextAreaProps = FieldFrame & Omit<ComponentProps<'textarea'>, keyof FieldFrame | 'id'> & { counter?: ReactNode }

/** Grows with what is written. */
export function TextArea({ label, name, at, hint, error, optional, counter, rows = 4, ...rest }: TextAreaProps) {
  const frame = { label, name, at, hint, error, optional }
  return (
    <Field {...frame}>
      <textarea className="control" rows={rows} {...rest} {...controlWiring(frame)} />
      {counter}
    </Field>
  )
}
