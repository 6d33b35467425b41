import type { ReactNode } from 'react'

export type FieldFrame = {
  label: string
  /** The name under which the value is sent; also the id, so that an error summary can link to it, unless `at` gives another. */
  name: string
  /** The id, where a page has several forms with a field of this name. */
  at?: string | undefined
  hint?: string
  /** A whole sentence. */
  error?: string
  /** The word for "optional"; without it the field counts as required. */
  optional?: string
}

export function Field({
  label,
  name,
  at = name,
  hint,
  error,
  optional,
  children,
}: FieldFrame & { children: ReactNode }) {
  return (
    <div data-field={at} data-label={label}>
      <label htmlFor={at} className="font-semibold">
        {label}
        <OptionalMark word={optional} />
      </label>
      <Hint name={at} text={hint} />
      <FieldError name={at} text={error} />
      <div className="mt-1">{children}</div>
    </div>
  )
}

export function OptionalMark({ word }: { word?: string | undefined }) {
  return word ? <span className="ml-2 font-normal text-ink-soft text-sm">{word}</span> : null
}

export function Hint({ name, text }: { name: string; text?: string | undefined }) {
  return text ? (
    <p id={hintId(name)} className="text-[0.9375rem] text-ink-soft">
      {text}
    </p>
  ) : null
}

export function FieldError({ name, text }: { name: string; text?: string | undefined }) {
  return text ? (
    <p id={errorId(name)} className="font-semibold text-bad">
      {text}
    </p>
  ) : null
}

/** What the control itself says to a screen reader about its hint and its error. */
export function controlWiring({ name, at = name, hint, error, optional }: FieldFrame) {
  return {
    id: at,
    name,
    required: optional === undefined,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': describedBy(at, { hint, error }),
  }
}

export const describedBy = (at: string, { hint, error }: Pick<FieldFrame, 'hint' | 'error'>): string | undefined =>
  [hint && hintId(at), error && errorId(at)].filter(Boolean).join(' ') || undefined

const hintId = (name: string) => `${name}-hint`
const errorId = (name: string) => `${name}-error`
