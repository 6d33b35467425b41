'use client'

import { type ComponentType, type MouseEvent, useCallback, useEffect, useState } from 'react'
import type { PaletteWords } from './palette'

type Palette = ComponentType<{ words: PaletteWords; onClose: () => void }>

/** A link to the search page; with script it opens the palette, whose code comes at the first use. */
export function PaletteLink({ words }: { words: PaletteWords }) {
  const { Opened, show, hide } = usePalette()

  function press(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    show()
  }

  return (
    <>
      <a href="/search" className="button button-quiet min-w-11 px-2" title={words.open} onClick={press}>
        <span className="sr-only">{words.open}</span>
        <svg viewBox="0 0 24 24" className="size-6" fill="none" stroke="currentColor" aria-hidden="true">
          <path
            d="M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </svg>
      </a>
      {Opened ? <Opened words={words} onClose={hide} /> : null}
    </>
  )
}

function usePalette() {
  const [Opened, open] = useState<Palette | null>(null)
  const show = useCallback(() => {
    void import('./palette').then(
      ({ Palette }) => open(() => Palette),
      () => location.assign('/search'),
    )
  }, [])
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
      if (!isAsked || document.querySelector('dialog[open]')) return
      event.preventDefault()
      show()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [show])
  return { Opened, show, hide: () => open(null) }
}
