'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { aloneInThisBrowser } from '@/components/device/live-pages'
import type { DeviceOwner } from '@/components/device/open-device'
import { sealOf } from '@/components/device/seal'
import { type Answer, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'
import { askRoom } from './ask-room'
import type { Entry } from './entry'
import { KeptEntries } from './kept-entries'
import { type QueueState, RoomQueue, type Sent } from './room-queue'

const nothing: QueueState = { entries: [], held: new Map(), sending: null, stopped: null, isFull: false }

type Around = { readonly owner: DeviceOwner; readonly meetingId: string; readonly errors: Words['errors'] }

/** The records on this device and their way to the server; one window of a browser sends at a time. */
export function useQueue({ owner, meetingId, errors }: Around, onSent: (entry: Entry, result: Sent) => void) {
  const [state, setState] = useState(nothing)
  const [kept, setKept] = useState<KeptEntries | null>(null)
  const queue = useRef<RoomQueue>(null)
  const told = useRef(onSent)
  told.current = onSent
  const { personId, key } = owner

  const send = useCallback(async () => {
    const held = queue.current
    if (held) await aloneInThisBrowser(`send-room:${personId}:${meetingId}`, () => held.run())
  }, [personId, meetingId])

  useEffect(() => {
    let isOver = false
    void sealOf(key).then(async (seal) => {
      const store = new KeptEntries(personId, meetingId, seal)
      const tell = (next: QueueState) => isOver || setState(next)
      const made = new RoomQueue({
        ...{ store, tell },
        send: (entry) => deliver(entry, errors),
        onSent: (entry, result) => told.current(entry, result),
      })
      await made.load()
      if (isOver) return
      queue.current = made
      setKept(store)
      void send()
    })
    return () => {
      isOver = true
    }
  }, [key, personId, meetingId, errors, send])

  return { state, kept, queue, send }
}

/** Whoever has signed in by himself meanwhile, as the clerk saw him come, is no matter for the clerk. */
async function deliver({ command, input, key }: Entry, errors: Words['errors']): Promise<Answer<Sent>> {
  const answer = await submitCommand<Sent>(command, input, key, errors)
  if (answer.ok || answer.code !== 'guest-signed-in' || command !== 'sign-in-guest') return answer
  const told = await askRoom(input.meetingId)
  const guest = typeof told === 'string' ? undefined : told.guests.find(({ id }) => id === input.guestId)
  return guest?.presence === input.presence ? { ok: true, result: {} } : answer
}
