'use client'

import { useEffect } from 'react'
import { newKey, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'

/** For people of the unit: that its page was opened is a fact of the record. Without a connection it is told next time. */
export function RecordOpening({ assignmentId, words }: { assignmentId: string; words: Words['errors'] }) {
  useEffect(() => {
    void submitCommand('open-assignment', { assignmentId }, newKey(), words)
  }, [assignmentId, words])
  return null
}
