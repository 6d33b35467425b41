'use client'

import { useState } from 'react'
import { newKey } from './submit-command'

type Attempt = { readonly secret: string; readonly key: string }

/** The browser makes the secret, so that no answer of the server holds it; leaving the page forgets it. */
export const useSecret = () => useState(keptUntilTaken)[0]

/** The same with its key until it is taken: after a lost answer the next press asks for this one, and makes no second. */
export function keptUntilTaken() {
  let attempt: Attempt | null = null
  return {
    toSend(): Attempt {
      attempt ??= { secret: newSecret(), key: newKey() }
      return attempt
    },
    taken() {
      attempt = null
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
