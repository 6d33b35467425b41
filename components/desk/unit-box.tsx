'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { unitsFound } from '@/lib/domain/planning/unit-search'
import type { UnitLoad } from '@/lib/queries/desk-loads'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type UnitBoxProps = {
  title: string
  units: readonly UnitLoad[]
  planned: ReadonlyMap<string, number>
  words: Words['desk']
  onTake: (unitId: string) => void
  onClose: () => void
}

const mostShown = 12

/** Type a few letters, Enter takes the first: name, pinyin or initials. */
export function UnitBox({ title, units, planned, words, onTake, onClose }: UnitBoxProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const choosable = units.filter(({ keys }) => keys.length > 0)
  const found = unitsFound(choosable, typed).slice(0, mostShown)
  useEffect(() => dialog.current?.showModal(), [])
  function take(unit: UnitLoad | undefined): void {
    if (!unit) return
    onTake(unit.id)
    dialog.current?.close()
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setAt((place) => Math.max(0, Math.min(found.length - 1, place + step)))
    if (event.key === 'Enter') take(found[at])
    if (step || event.key === 'Enter') event.preventDefault()
  }
  return (
    <dialog ref={dialog} className="dialog" aria-label={title} onClose={onClose}>
      <label className="block">
        <span className="font-semibold">{title}</span>
        <input
          className="control mt-2"
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={found[at] ? `${listId}-${found[at].id}` : undefined}
          autoComplete="off"
          placeholder={words.boxSearch}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <Options id={listId} title={title} found={found} at={at} planned={planned} words={words} onTake={take} />
      <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
    </dialog>
  )
}

type OptionsProps = Pick<UnitBoxProps, 'title' | 'planned' | 'words'> & {
  id: string
  found: readonly UnitLoad[]
  at: number
  onTake: (unit: UnitLoad) => void
}

/** Each with what it carries, seen before it is chosen. */
function Options({ id, title, found, at, planned, words, onTake }: OptionsProps) {
  return (
    <div className="my-3 min-h-40">
      <div id={id} role="listbox" aria-label={title}>
        {found.map((unit, place) => (
          <button
            key={unit.id}
            id={`${id}-${unit.id}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            className={`unit-option ${place === at ? 'unit-option-at' : ''}`}
            onClick={() => onTake(unit)}
          >
            <span>{unit.name}</span>
            <span className="text-ink-soft text-sm">
              {fill(words.inHand, {
                inHand: unit.inHand,
                dueSoon: unit.dueSoon,
                planned: planned.get(unit.id) ?? 0,
              })}
            </span>
          </button>
        ))}
      </div>
      {found.length === 0 ? <p className="text-ink-soft">{words.boxNone}</p> : null}
    </div>
  )
}
