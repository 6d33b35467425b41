'use client'

import { useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { Words } from '@/lib/wording/catalogue'

type KeyHelpProps = { open: boolean; words: Words['registration']['keys']; onClose: () => void }

export function KeyHelp({ open, words, onClose }: KeyHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className="text-lg">
        {words.title}
      </h2>
      <p className="my-2 text-ink-soft">{words.lead}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {words.list.map(([key, act]) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-6 flex justify-end">
        <Button look="main" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </dialog>
  )
}
