'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False until the script runs: a form sent before that would put what was typed into the address. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
