import type { LiveGuest, LiveItem, RoomLive } from '@/lib/queries/meeting-room-live'
import type { Entry, Recorded, Tick } from './entry'
import type { Sent } from './room-queue'

/** The state of the room as the server told it last; an answer that was under way before something was sent takes nothing back. */
export const newer = (known: RoomLive, told: RoomLive): RoomLive => ({
  ...told,
  items: told.items.map((item) => {
    const before = known.items.find(({ id }) => id === item.id)
    return before && before.version > item.version ? before : item
  }),
})

type Names = { readonly clerk: string; readonly unit: (unitId: string) => string }

/** What was sent stands before the server is asked again. */
export function withSent(live: RoomLive, entry: Entry, { version }: Sent, names: Names): RoomLive {
  if (entry.command === 'sign-in-guest')
    return { ...live, guests: live.guests.map((one) => (one.id === entry.input.guestId ? ticked(one, entry) : one)) }
  const items = live.items.map((one) =>
    one.id === entry.input.itemId ? recorded(one, entry, version ?? one.version, names) : one,
  )
  return { ...live, items }
}

const ticked = (guest: LiveGuest, { input }: Tick): LiveGuest => ({
  ...guest,
  presence: input.presence,
  presentName: input.name,
  presentPost: input.post,
  signedInAt: input.presence === 'ABSENT' ? null : new Date(input.at).toISOString(),
})

function recorded(item: LiveItem, { input }: Recorded, version: number, { clerk, unit }: Names): LiveItem {
  const { itemId: _, promises, doneAt, ...said } = input
  const made = promises.map((one) => ({ ...one, unit: unit(one.unitId) })) as unknown as LiveItem['promises']
  return {
    ...item,
    ...said,
    version,
    recordedAt: new Date(doneAt).toISOString(),
    recordedBy: clerk,
    promises: [...item.promises, ...made],
  }
}

/** With what this device has and the server does not. */
export const guestAsSeen = (guest: LiveGuest, entries: readonly Entry[]): LiveGuest =>
  entries.reduce(
    (seen, entry) =>
      entry.command === 'sign-in-guest' && entry.input.guestId === guest.id ? ticked(seen, entry) : seen,
    guest,
  )
