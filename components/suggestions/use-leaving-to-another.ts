'use client'

import { useEffect } from 'react'
import { signedInMark } from '@/components/ui/kept-text'

/** Another person has signed in on this device: his words are not shown under another's name. They are kept, sealed. */
export function useLeavingToAnother(keep: () => Promise<unknown>) {
  useEffect(() => {
    const known = (event: StorageEvent) => {
      if (event.key !== signedInMark || event.newValue === null || event.newValue === event.oldValue) return
      void keep().finally(() => location.replace('/'))
    }
    addEventListener('storage', known)
    return () => removeEventListener('storage', known)
  })
}
