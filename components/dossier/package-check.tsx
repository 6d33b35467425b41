'use client'

import { type DragEvent, useState } from 'react'
import { FilePicker } from '@/components/ui/file-picker'
import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Known = { readonly version: number; readonly sha256: string | null }
type PackageCheckProps = { versions: readonly Known[]; words: Words['dossier']['verify'] }
type Outcome = { readonly tone: 'good' | 'bad' | 'info'; readonly text: string }

/** The hash is computed where the package is; nothing of it is sent. */
export function PackageCheck({ versions, words }: PackageCheckProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function check(chosen: File | undefined) {
    if (!chosen) return
    setOutcome({ tone: 'info', text: words.computing })
    setOutcome(await checked(chosen, versions, words))
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
      <FilePicker label={words.choose} accept=".zip" onChosen={([file]) => void check(file)} />
      <div aria-live="polite">{outcome ? <Notice tone={outcome.tone}>{outcome.text}</Notice> : null}</div>
    </div>
  )
}

async function checked(file: File, versions: readonly Known[], words: PackageCheckProps['words']): Promise<Outcome> {
  // Browsers offer it to pages that came by https only.
  if (!globalThis.crypto?.subtle) return { tone: 'bad', text: words.unable }
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
    const same = versions.find(({ sha256 }) => sha256 === hash)
    return same
      ? { tone: 'good', text: fill(words.same, { name: file.name, version: same.version }) }
      : { tone: 'bad', text: fill(words.different, { name: file.name }) }
  } catch {
    return { tone: 'bad', text: words.unable }
  }
}
