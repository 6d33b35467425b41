'use client'

import { type DragEvent, useState } from 'react'
import type { Facts } from '@/lib/wording/fill'
import { fill } from '@/lib/wording/fill'
import { FilePicker } from './file-picker'
import { Notice } from './notice'

type HashCheckProps = {
  /** What it may be the same as: its SHA-256 as hex, and what is said of it beside the name of the file. */
  known: readonly { readonly sha256: string | null; readonly facts: Facts }[]
  accept: string
  words: Record<'lead' | 'drop' | 'choose' | 'computing' | 'same' | 'different' | 'unable', string>
}
type Outcome = { readonly tone: 'good' | 'bad' | 'info'; readonly text: string }

/** The hash of a file is computed where the file is; only the answer is shown, nothing is sent. */
export function HashCheck({ known, accept, words }: HashCheckProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function check(chosen: File | undefined) {
    if (!chosen) return
    setOutcome({ tone: 'info', text: words.computing })
    setOutcome(await checked(chosen, known, words))
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    void check(event.dataTransfer.files[0])
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for the keyboard
    <div className="space-y-3" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p className="text-ink-soft">
        {words.lead} {words.drop}
      </p>
      <FilePicker label={words.choose} accept={accept} onChosen={([file]) => void check(file)} />
      <div aria-live="polite">{outcome ? <Notice tone={outcome.tone}>{outcome.text}</Notice> : null}</div>
    </div>
  )
}

async function checked(file: File, known: HashCheckProps['known'], words: HashCheckProps['words']): Promise<Outcome> {
  // Browsers offer it to pages that came by https only.
  if (!globalThis.crypto?.subtle) return { tone: 'bad', text: words.unable }
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
    const same = known.find(({ sha256 }) => sha256 === hash)
    return same
      ? { tone: 'good', text: fill(words.same, { ...same.facts, name: file.name }) }
      : { tone: 'bad', text: fill(words.different, { name: file.name }) }
  } catch {
    return { tone: 'bad', text: words.unable }
  }
}
