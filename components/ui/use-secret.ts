'use client'

import { useRef } from 'react'
import { newKey } from './submit-command'

type Attempt = { readonly secret: string; readonly key: string }

/**
 * The browser makes the secret, so that no answer of the server holds it; leaving the page forgets it.
 * Until it is taken it stays the same, with its key: after a lost answer the next press asks for this one, and makes no second.
 */
export function useSecret() {
  const attempt = useRef<Attempt | null>(null)
  return {
    toSend: (): Attempt => {
      attempt.current ??= { secret: newSecret(), key: newKey() }
      return attempt.current
    },
    taken: () => {
      attempt.current = null
    },
  }
}

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
