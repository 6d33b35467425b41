'use client'

import { Button } from './button'
import { ChoiceGroup } from './choice-fields'
import type { FieldFrame } from './field'

type TickListProps = FieldFrame & {
  choices: readonly { value: string; label: string }[]
  ticked: readonly string[]
  onChange: (ticked: string[]) => void
  all: string
  nothing: string
}

/** Any number out of a list; a long one scrolls in its own frame. */
export function TickList({ choices, ticked, onChange, all, nothing, ...frame }: TickListProps) {
  const toggle = (value: string) =>
    onChange(ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value])
  return (
    <ChoiceGroup {...frame}>
      <div className="mt-1 cluster">
        <Button look="quiet" onClick={() => onChange(choices.map(({ value }) => value))}>
          {all}
        </Button>
        <Button look="quiet" onClick={() => onChange([])}>
          {nothing}
        </Button>
      </div>
      <div className="mt-1 grid max-h-96 gap-2 overflow-y-auto sm:grid-cols-2">
        {choices.map(({ value, label }, place) => (
          <label key={value} className="choice">
            <input
              className="tick"
              id={place === 0 ? frame.name : undefined}
              type="checkbox"
              name={frame.name}
              value={value}
              checked={ticked.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}
