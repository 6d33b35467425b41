import { type RefObject, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { RedactionGround } from '@/lib/domain/redaction/grounds'
import { occurrencesOf, type Span } from '@/lib/domain/redaction/spans'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { GroundSelect } from './mark-list'
import { selectedWithin } from './selected-span'

type AddMarkProps = {
  text: string
  name: string
  written: RefObject<HTMLElement | null>
  onAdd: (spans: readonly Span[]) => void
  words: Words['redaction']
}

/** What nobody proposed: by typing the words, or by selecting them in the text. */
export function AddMark({ text, name, written, onAdd, words }: AddMarkProps) {
  const [typed, setTyped] = useState('')
  const [ground, setGround] = useState<RedactionGround>('PERSONAL_DATA')
  const [told, setTold] = useState('')

  function add(spans: readonly Span[], otherwise: string) {
    setTold(spans.length > 0 ? fill(words.added, { count: spans.length }) : otherwise)
    if (spans.length === 0) return
    onAdd(spans)
    setTyped('')
  }
  const addTyped = () => {
    const said = typed.trim()
    if (said !== '') add(occurrencesOf(text, said, ground), fill(words.notFound, { words: said }))
  }
  const addSelected = () => {
    const span = selectedWithin(written.current)
    add(span ? [{ ...span, ground }] : [], words.nothingSelected)
  }
  return (
    <details className="rounded-md border border-line px-3 py-1">
      <summary className="min-h-11 cursor-pointer py-2 text-action">{words.addMore}</summary>
      <label htmlFor={`${name}-words`} className="font-semibold">
        {words.words}
      </label>
      <p id={`${name}-hint`} className="text-[0.9375rem] text-ink-soft">
        {words.wordsHint}
      </p>
      <div className="my-2 grid gap-2 sm:grid-cols-[minmax(0,1fr)_16rem]">
        <input
          id={`${name}-words`}
          className="control"
          autoComplete="off"
          aria-describedby={`${name}-hint`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            addTyped()
          }}
        />
        <GroundSelect id={`${name}-ground`} label={words.ground} value={ground} onChange={setGround} words={words} />
      </div>
      <div className="cluster pb-2">
        <Button onClick={addTyped}>{words.addAll}</Button>
        <Button onClick={addSelected}>{words.addSelected}</Button>
        <span role="status">{told}</span>
      </div>
    </details>
  )
}
