'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import type { Words } from '@/lib/wording/catalogue'

type ContinueReasonProps = {
  id: string
  disabled: boolean
  words: Words['likeness']
  onKeep: (reason: string) => void
  onCancel: () => void
}

/** A field of its own inside the form of the draft: it is no part of the suggestion. */
export function ContinueReason({ id, disabled, words, onKeep, onCancel }: ContinueReasonProps) {
  const [reason, setReason] = useState('')
  return (
    <div className="space-y-2">
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        name={`reason-${id}`}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="cluster">
        <Button disabled={disabled || reason.trim().length < 5} onClick={() => onKeep(reason)}>
          {words.keep}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
