'use client'

import { useEffect, useId, useRef } from 'react'
import { Button } from './button'

type KeyHelpProps = {
  title: string
  /** when the keys are heard, and what works without them */
  note: string
  /** a key, and what it does */
  keys: readonly (readonly string[])[]
  close: string
  onClose: () => void
}

/** What each key of a table does; it opens with its rendering. */
export function KeyHelp({ title, note, keys, close, onClose }: KeyHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className="mb-3 text-lg">
        {title}
      </h2>
      <dl className="key-list">
        {keys.map(([key, act]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
      <p className="my-3 text-ink-soft">{note}</p>
      <Button onClick={() => dialog.current?.close()}>{close}</Button>
    </dialog>
  )
}
