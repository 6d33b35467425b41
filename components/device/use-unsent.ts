'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { newKey } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'
import type { DeviceCopies, KeptCopy } from './device-copies'
import { aloneInThisBrowser, livePages } from './live-pages'
import { type DeviceOwner, openDevice } from './open-device'
import { type Sending, type Sent, sendCopy } from './send-copy'

export type Standing = Sent | { readonly kind: 'waiting' | 'writing' }
export type UnsentCopy = KeptCopy & { readonly standing: Standing }

type Unsent = { readonly list: readonly UnsentCopy[]; readonly sent: number; readonly isSending: boolean }

/** What only this device has of one person's drafts; sent on opening and as soon as there is a connection. */
export function useUnsent(owner: DeviceOwner, errors: Words['errors'], onSent: () => void) {
  const [unsent, setUnsent] = useState<Unsent>({ list: [], sent: 0, isSending: false })
  const device = useRef<DeviceCopies>(null)
  const around = useRef({ owner, errors, onSent })

  const send = useCallback(async () => {
    device.current ??= await openDevice(around.current.owner)
    const held = device.current
    await aloneInThisBrowser(`send-drafts:${around.current.owner.personId}`, async () => {
      setUnsent((before) => ({ ...before, isSending: true }))
      const { list, sent } = await sendAll(held, around.current.owner.personId, around.current.errors)
      setUnsent((before) => ({ list, sent: before.sent + sent, isSending: false }))
      if (sent > 0) around.current.onSent()
    })
  }, [])

  useEffect(() => {
    void send()
    addEventListener('online', send)
    return () => removeEventListener('online', send)
  }, [send])

  const remove = async (one: KeptCopy) => {
    await device.current?.remove(one.name)
    setUnsent((before) => ({ ...before, list: before.list.filter(({ name }) => name !== one.name) }))
  }
  const asNew = async (one: KeptCopy) => {
    const { values } = one.copy
    const isKept = await device.current?.keep(`new-${newKey()}`, { values, version: 0, unanswered: null })
    if (!isKept) return
    await remove(one)
    await send()
  }
  return { ...unsent, send, remove, asNew }
}

async function sendAll(device: DeviceCopies, personId: string, errors: Words['errors']) {
  const live = await livePages()
  const list: UnsentCopy[] = []
  let sent = 0
  for (const one of await device.all()) {
    const standing = live.has(one.pageId)
      ? ({ kind: 'writing' } as const)
      : await sentNow(one, { device, personId, errors })
    if (standing.kind === 'sent') sent += 1
    else list.push({ ...(standing.kind === 'toConfirm' ? standing.left : one), standing })
  }
  return { list, sent }
}

/** Nothing is asked of the network while the device itself says that there is none. */
const sentNow = async (one: KeptCopy, sending: Sending): Promise<Standing> =>
  navigator.onLine ? sendCopy(one, sending) : { kind: 'waiting' }
