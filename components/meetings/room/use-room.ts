'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DeviceOwner } from '@/components/device/open-device'
import { newKey } from '@/components/ui/submit-command'
import type { RoomView } from '@/lib/queries/get-meeting-room'
import type { RoomLive } from '@/lib/queries/meeting-room-live'
import type { Words } from '@/lib/wording/catalogue'
import { askRoom, type Reach } from './ask-room'
import type { Entry, RecordInput, TickInput } from './entry'
import { newer, withSent } from './live-room'
import type { Sent } from './room-queue'
import { useQueue } from './use-queue'

const beat = 5000

type SentVersion = { readonly itemId: string; readonly from: number; readonly to: number }

type Around = {
  readonly view: RoomView
  readonly owner: DeviceOwner
  readonly clerk: string
  readonly errors: Words['errors']
}

/** The room as the server has it, and beside it what only this device has. */
export function useRoom({ view, owner, clerk, errors }: Around) {
  const meetingId = view.meeting.id
  const { live, setLive, reach, setReach, look, moment } = useLive(view)
  const [sentVersions, setSentVersions] = useState<readonly SentVersion[]>([])
  const unitNames = useMemo(() => namesOf(view), [view])
  const { state, kept, queue, send } = useQueue({ owner, meetingId, errors }, (entry: Entry, result: Sent) => {
    setLive((known) => withSent(known, entry, result, { clerk, unit: (id) => unitNames.get(id) ?? '' }))
    if (entry.command !== 'record-meeting-item' || result.version === undefined) return
    const own = { itemId: entry.input.itemId, from: entry.input.version, to: result.version }
    setSentVersions((known) => [...known, own])
  })
  useBeat(look, send, setReach)
  const held = state.held.size
  useEffect(() => {
    // What is to be compared has to be what stands there now.
    if (held > 0) void look()
  }, [held, look])

  const add = async (entry: Entry) => {
    await queue.current?.add(entry)
    void send()
  }
  return {
    ...{ live, reach, state, kept, look, send, moment },
    record: (input: Omit<RecordInput, 'doneAt'>) => add(recorded(input, moment())),
    tick: (input: Omit<TickInput, 'at' | 'meetingId'>) => add(ticked({ ...input, meetingId, at: moment() })),
    drop: async (key: string) => queue.current?.drop(key),
    replace: async (key: string, entry: Entry) => {
      await queue.current?.replace(key, entry)
      void send()
    },
    /** What was begun over one's own record goes on over what became of it. */
    versionNow: (itemId: string, version: number) =>
      sentVersions.reduce((now, own) => (own.itemId === itemId && own.from === now ? own.to : now), version),
  }
}

export type Room = ReturnType<typeof useRoom>

/** Under a key of its own. */
export const recorded = (input: Omit<RecordInput, 'doneAt'>, doneAt: number): Entry => ({
  ...{ key: newKey(), doneAt, command: 'record-meeting-item' },
  input: { ...input, doneAt },
})

const ticked = (input: TickInput): Entry => ({ key: newKey(), doneAt: input.at, command: 'sign-in-guest', input })

const namesOf = ({ items }: RoomView): Map<string, string> =>
  new Map(items.flatMap(({ units }) => units.map(({ unitId, name }) => [unitId, name] as const)))

/** As the server told it last, and how far this clock is from the server's. */
function useLive(view: RoomView) {
  const [live, setLive] = useState<RoomLive>(view.live)
  const [reach, setReach] = useState<Reach>('online')
  const ahead = useRef<number>(null)
  const { id } = view.meeting

  useEffect(() => {
    ahead.current = view.live.now - Date.now()
    setLive((known) => newer(known, view.live))
  }, [view])

  const look = useCallback(async () => {
    const told = await askRoom(id)
    setReach(typeof told === 'string' ? told : 'online')
    if (typeof told === 'string') return false
    ahead.current = told.now - Date.now()
    setLive((known) => newer(known, told))
    return true
  }, [id])

  const moment = () => Date.now() + (ahead.current ?? 0)
  return { live, setLive, reach, setReach, look, moment }
}

/** Asks again by itself while somebody looks, and at once when there is a connection again. */
function useBeat(look: () => Promise<boolean>, send: () => Promise<void>, setReach: (reach: Reach) => void) {
  useEffect(() => {
    const again = async () => {
      if (await look()) await send()
    }
    const lost = () => setReach('offline')
    const timer = setInterval(() => document.visibilityState === 'visible' && void again(), beat)
    addEventListener('online', again)
    addEventListener('offline', lost)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
      removeEventListener('offline', lost)
    }
  }, [look, send, setReach])
}
