'use client'

import { useState } from 'react'

/** That he pressed the button for handing in without a connection. Known at once, and shown. */
export type Wish = { readonly isSet: boolean; readonly set: (on: boolean) => void }

type Memory = { isSet: boolean; set: (on: boolean) => void }

export function useWish(): { readonly wish: Wish; readonly shown: boolean } {
  const [shown, setShown] = useState(false)
  const [wish] = useState<Memory>(() => ({
    isSet: false,
    set(on) {
      this.isSet = on
      setShown(on)
    },
  }))
  return { wish, shown }
}
