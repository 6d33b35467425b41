'use client'

import { type ComponentProps, useState } from 'react'
import { ChoiceGroup } from '@/components/ui/choice-fields'
import type { FieldFrame } from '@/components/ui/field'
import type { Choosable } from '@/lib/queries/get-co-signing'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type DelegatePickerProps = FieldFrame &
  Omit<ComponentProps<'input'>, keyof FieldFrame | 'id' | 'type' | 'value'> & {
    delegates: readonly Choosable[]
    words: Words['coSigning']
  }

/** The whole list, narrowed while one types; what is ticked stays ticked, shown or not. */
export function DelegatePicker({ delegates, words, label, name, hint, error, optional, ...rest }: DelegatePickerProps) {
  const [typed, setTyped] = useState('')
  const fits = ({ name: who, delegation }: Choosable) => `${who} ${delegation ?? ''}`.includes(typed.trim())
  const count = delegates.filter(fits).length
  if (delegates.length === 0) return <p className="text-ink-soft">{words.nobodyLeft}</p>
  return (
    <ChoiceGroup {...{ label, name, hint, error, optional }}>
      <label className="mt-1 block">
        {words.find}
        <input
          className="control"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      </label>
      <p className="mt-1 text-ink-soft text-sm" aria-live="polite">
        {count === 0 ? words.nobodyFound : fill(words.found, { count })}
      </p>
      <ul className="mt-1 grid max-h-80 gap-2 overflow-y-auto sm:grid-cols-2">
        {delegates.map((delegate, place) => (
          <li key={delegate.id} hidden={!fits(delegate)}>
            <label className="choice">
              <input
                {...rest}
                className="tick"
                id={place === 0 ? name : undefined}
                type="checkbox"
                name={name}
                value={delegate.id}
              />
              <span>
                {delegate.name}
                <span className="block text-ink-soft text-sm">{delegate.delegation}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </ChoiceGroup>
  )
}
