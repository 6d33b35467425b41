'use client'

import { useEffect } from 'react'
import { newKey, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'

type ReceiptProps = {
  command: 'open-reply' | 'open-assignment' | 'open-invitation' | 'open-saved-search'
  input: unknown
  words: Words['errors']
}

/** That it was shown to whom it is addressed; should it get lost, the next showing counts. */
export function Receipt({ command, input, words }: ReceiptProps) {
  useEffect(() => {
    void submitCommand(command, input, newKey(), words)
  }, [command, input, words])
  return null
}
