'use client'

import { useState } from 'react'
import { forgetEverything } from '@/components/ui/kept-text'
import type { Words } from '@/lib/wording/catalogue'

/** The whole page is left behind, so that nothing of it stays in memory. */
export function SignOut({ words }: { words: Words['shell']['leaving'] }) {
  const [state, setState] = useState<'ready' | 'leaving' | 'failed'>('ready')

  async function leave() {
    setState('leaving')
    try {
      const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string }
      const body = new URLSearchParams({ csrfToken, callbackUrl: '/sign-in', json: 'true' })
      const response = await fetch('/api/auth/signout', { method: 'POST', body })
      if (!response.ok) throw new Error(response.statusText)
      forgetEverything()
      location.assign('/sign-in?left=1')
    } catch {
      setState('failed')
    }
  }

  return (
    <>
      <button type="button" className="menu-item" disabled={state === 'leaving'} onClick={leave}>
        {state === 'leaving' ? words.signingOut : words.signOut}
      </button>
      {state === 'failed' ? (
        <p role="alert" className="px-3.5 text-bad text-sm">
          {words.failed}
        </p>
      ) : null}
    </>
  )
}
