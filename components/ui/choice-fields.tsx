import type { ComponentProps, ReactNode } from 'react'
import { describedBy, FieldError, type FieldFrame, Hint, OptionalMark } from './field'

/** `isTicked`: from the beginning, in a form that nobody else fills. */
export type Choice = { value: string; label: string; hint?: string; disabled?: boolean; isTicked?: boolean }

type InputProps = Omit<ComponentProps<'input'>, keyof FieldFrame | 'id' | 'type' | 'value'>
type ChoicesProps = FieldFrame & InputProps & { choices: readonly Choice[]; columns?: 1 | 2 | 3 | 4 }

/** One of a few, each large enough for a thumb. */
export function RadioCards(props: ChoicesProps) {
  return <ChoiceCards {...props} type="radio" />
}

/** Several of a few. */
export function CheckboxCards(props: ChoicesProps) {
  return <ChoiceCards {...props} type="checkbox" />
}

function ChoiceCards({ choices, columns = 1, type, ...props }: ChoicesProps & { type: 'radio' | 'checkbox' }) {
  const { label, name, at = name, hint, error, optional, ...rest } = props
  return (
    <ChoiceGroup {...{ label, name, at, hint, error, optional }}>
      <div className={`mt-1 grid gap-2 ${columnClasses[columns]}`}>
        {choices.map((choice, index) => (
          <label key={choice.value} className="choice">
            <input
              {...rest}
              className="tick"
              id={index === 0 ? at : undefined}
              type={type}
              name={name}
              value={choice.value}
              disabled={choice.disabled}
              {...(choice.isTicked ? { defaultChecked: true } : {})}
            />
            <ChoiceWords {...choice} />
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}

const columnClasses = {
  1: '',
  2: 'sm:grid-cols-2',
  3: 'sm:grid-cols-3',
  4: 'sm:grid-cols-2 lg:grid-cols-4',
}

export function ChoiceGroup({
  label,
  name,
  at = name,
  hint,
  error,
  optional,
  children,
}: FieldFrame & { children: ReactNode }) {
  return (
    <fieldset data-field={at} data-label={label} aria-describedby={describedBy(at, { hint, error })}>
      <legend className="font-semibold">
        {label}
        <OptionalMark word={optional} />
      </legend>
      <Hint name={at} text={hint} />
      <FieldError name={at} text={error} />
      {children}
    </fieldset>
  )
}

/** A single yes, such as a declaration. */
export function CheckboxField({ label, name, at = name, hint, error, optional, ...rest }: FieldFrame & InputProps) {
  return (
    <div data-field={at} data-label={label}>
      <FieldError name={at} text={error} />
      <label className="choice">
        <input
          {...rest}
          className="tick"
          type="checkbox"
          id={at}
          name={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(at, { error })}
        />
        <ChoiceWords label={label} hint={hint} optional={optional} />
      </label>
    </div>
  )
}

function ChoiceWords({ label, hint, optional }: { label: string; hint?: string; optional?: string }) {
  return (
    <span>
      {label}
      <OptionalMark word={optional} />
      {hint ? <span className="block text-ink-soft text-sm">{hint}</span> : null}
    </span>
  )
}
