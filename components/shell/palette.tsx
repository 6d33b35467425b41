'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { hitAddress } from '@/components/search/hit-address'
import { MarkedText } from '@/components/search/marked-text'
import type { Segment } from '@/lib/domain/search/excerpt'
import { searchAddress } from '@/lib/schemas/search-address'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { useFound } from './use-found'

export type PaletteWords = Words['searching']['palette'] & Pick<Words['searching'], 'kinds'> & Pick<Words, 'language'>
type PaletteProps = { words: PaletteWords; onClose: () => void }
type Choice = { readonly href: string; readonly title: readonly Segment[]; readonly note: string }

const mostPages = 5

/** One field for every page and every text; the keyboard never leaves the field. */
export function Palette({ words, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} className="dialog mt-[10vh]" aria-label={words.title} onClose={onClose}>
      <Field words={words} close={close} />
    </dialog>
  )
}

function Field({ words, close }: { words: PaletteProps['words']; close: () => void }) {
  const fieldId = useId()
  const { typed, type, choices, active, hasFailed, listId, idOf, press } = useChoices(words, close)
  return (
    <>
      <label htmlFor={fieldId}>{words.field}</label>
      <div className="mt-1 flex gap-2">
        <input
          id={fieldId}
          type="search"
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? idOf(active) : undefined}
          className="control min-w-0 flex-1"
          maxLength={100}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => type(target.value)}
          onKeyDown={press}
        />
        <button type="button" className="button button-quiet" onClick={close}>
          {words.close}
        </button>
      </div>
      <p role="status" className="my-2 text-ink-soft text-sm">
        {hasFailed ? words.failed : choices.length > 0 ? fill(words.count, { count: choices.length }) : null}
      </p>
      <div role="listbox" id={listId} aria-label={words.options} className="max-h-[60vh] overflow-y-auto">
        {choices.map((choice, place) => (
          <Option
            key={`${choice.href} ${choice.note}`}
            {...choice}
            id={idOf(place)}
            isActive={place === active}
            close={close}
          />
        ))}
      </div>
    </>
  )
}

type OptionProps = Choice & { id: string; isActive: boolean; close: () => void }

function Option({ id, href, title, note, isActive, close }: OptionProps) {
  return (
    <a
      id={id}
      href={href}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="menu-item aria-selected:bg-action-wash"
      onClick={close}
    >
      <span className="wrap-anywhere min-w-0">
        <span className="block">
          <MarkedText segments={title} />
        </span>
        {note ? <span className="block text-ink-soft text-sm">{note}</span> : null}
      </span>
    </a>
  )
}

function useChoices(words: PaletteProps['words'], close: () => void) {
  const listId = useId()
  const [typed, keep] = useState('')
  const [at, choose] = useState(0)
  const { found, hasFailed } = useFound(typed)
  const choices =
    typed.trim() === '' ? [] : [...pagesLike(typed, words.pages), ...hitsOf(found, words), everything(typed, words)]
  const active = Math.min(at, choices.length - 1)
  const idOf = (place: number) => `${listId}-${place}`

  function type(text: string) {
    keep(text)
    choose(0)
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.nativeEvent.isComposing || (step === undefined && event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    // A search field takes the first Escape to empty itself, and the palette would stay.
    if (event.key === 'Escape') close()
    else if (step) choose((active + step + choices.length) % Math.max(1, choices.length))
    else document.getElementById(idOf(active))?.click()
  }

  return { typed, type, choices, active, hasFailed, listId, idOf, press }
}

const plain = (text: string): Segment[] => [{ text, hit: false }]

/** Many a voice is called the same, and a suggestion's replies as the suggestion: what it is and from when tells them apart. */
const hitsOf = (found: ReturnType<typeof useFound>['found'], { kinds, language }: PaletteWords): Choice[] =>
  found.map((hit) => ({
    href: hitAddress(hit),
    title: hit.title.length > 0 ? hit.title : plain(kinds[hit.kind]),
    note: [kinds[hit.kind], hit.numberText ?? dayText(hit.day, language), hit.delegate, ...hit.units]
      .filter(Boolean)
      .join('　'),
  }))

const everything = (typed: string, words: PaletteProps['words']): Choice => ({
  href: searchAddress({ text: typed.trim() }),
  title: plain(fill(words.all, { text: typed.trim() })),
  note: '',
})

/** The ways that stand around every page are pages of one's own; nothing has to be sent again. The palette stands among them. */
function pagesLike(typed: string, note: string): Choice[] {
  const wanted = typed.trim().toLowerCase()
  const ways = document.querySelectorAll<HTMLAnchorElement>('[data-chrome] a[href^="/"]:not([role="option"])')
  const named = new Map([...ways].map((way) => [way.getAttribute('href') ?? '', way.textContent?.trim() ?? '']))
  return [...named]
    .filter(([, name]) => name.toLowerCase().includes(wanted))
    .slice(0, mostPages)
    .map(([href, name]) => ({ href, title: plain(name), note }))
}
