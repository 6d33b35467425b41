'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { Words } from '@/lib/wording/catalogue'

type KeyHelpProps = { words: Words['desk']; onClose: () => void }

export function KeyHelp({ words, onClose }: KeyHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog" aria-label={words.keysTitle} onClose={onClose}>
      <h2 className="mb-3 text-lg">{words.keysTitle}</h2>
      <dl className="key-list">
        {words.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="my-3 text-ink-soft">{words.keysNote}</p>
      <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
    </dialog>
  )
}
