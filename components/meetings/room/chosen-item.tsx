'use client'

import { Button } from '@/components/ui/button'
import { localDateIn } from '@/lib/domain/deadlines/local-date'
import type { RoomItem, RoomView } from '@/lib/queries/get-meeting-room'
import type { LiveItem } from '@/lib/queries/meeting-room-live'
import type { ItemState } from './agenda-list'
import type { Recorded } from './entry'
import { answererOf, type FormValues, saySame, valuesFrom, valuesOf, written } from './form-values'
import { ItemForm } from './item-form'
import { ItemHead, ItemStanding } from './item-panel'
import { guestAsSeen } from './live-room'
import type { RoomWords } from './room-words'
import type { useDrafts } from './use-drafts'
import type { Room } from './use-room'

type ChosenItemProps = {
  view: RoomView
  room: Room
  typing: ReturnType<typeof useDrafts>
  itemId: string
  stateOf: (itemId: string) => ItemState
  records: (itemId: string) => Recorded[]
  choose: (itemId: string) => void
  onCall: ((itemId: string) => Promise<void>) | null
  words: RoomWords
}

export function ChosenItem({ itemId, ...around }: ChosenItemProps) {
  const { view, room, stateOf, records, onCall, words } = around
  const item = view.items.find(({ id }) => id === itemId)
  const live = room.live.items.find(({ id }) => id === itemId)
  if (!item || !live) return null
  const isOpen = room.live.state === 'UNDER_WAY' || room.live.state === 'ENDED'
  return (
    <div className="stack">
      <ItemHead
        {...{ item, live, words }}
        isCurrent={stateOf(itemId).isCurrent}
        onCall={onCall && (() => void onCall(itemId))}
      />
      <ItemStanding
        {...{ live, words }}
        kept={records(itemId)}
        unitName={(unitId) => item.units.find((unit) => unit.unitId === unitId)?.name ?? ''}
        timeZone={view.meeting.timeZone}
      />
      {isOpen ? <Recording {...around} item={item} live={live} /> : null}
      <Steps {...around} itemId={itemId} />
    </div>
  )
}

type RecordingProps = Omit<ChosenItemProps, 'itemId'> & { item: RoomItem; live: LiveItem }

/** Over what stands, or over what waits on this device, or as it was being typed. */
function Recording({ item, live, view, room, typing, records, words }: RecordingProps) {
  const { id: itemId } = item
  const last = records(itemId).at(-1)
  const cameFor = (unitId: string) => {
    const guest = view.guests.find((one) => one.unitId === unitId)
    const came = room.live.guests.find(({ id }) => id === guest?.id)
    return came && guestAsSeen(came, room.state.entries)
  }
  const standing = last ? { ...valuesFrom(last.input), promises: [] } : valuesOf(live, item, cameFor)
  const draft = typing.drafts[itemId]
  const version = last?.input.version ?? live.version
  const values = draft?.values ?? standing
  const change = (next: FormValues) =>
    typing.put(itemId, saySame(next, standing) ? null : { version: draft?.version ?? version, values: next })
  const record = async () => {
    const over = draft ? room.versionNow(itemId, draft.version) : version
    await room.record({ ...written(values), itemId, version: over })
    typing.put(itemId, null)
  }
  return (
    <ItemForm
      {...{ item, values, words }}
      today={localDateIn(view.meeting.timeZone, new Date(room.moment()))}
      isRecorded={live.outcome !== null || last !== undefined}
      isTyped={draft !== undefined}
      withUnit={(unitId) => answererOf(cameFor(unitId))}
      onChange={change}
      onRecord={() => void record()}
      onDiscard={() => typing.put(itemId, null)}
    />
  )
}

/** Once one is recorded, the next is called by going on to it. */
function Steps({ view, itemId, stateOf, choose, onCall, words }: Omit<ChosenItemProps, 'room' | 'typing' | 'records'>) {
  const place = view.items.findIndex(({ id }) => id === itemId)
  const [before, after] = [view.items[place - 1], view.items[place + 1]]
  const isDone = stateOf(itemId).outcome !== null
  const goOn = (next: RoomItem) => {
    choose(next.id)
    if (isDone && onCall) void onCall(next.id)
  }
  return (
    <div className="cluster justify-between">
      {before ? <Button onClick={() => choose(before.id)}>{words.room.previous}</Button> : <span />}
      {after ? (
        <Button look={isDone ? 'main' : 'plain'} onClick={() => goOn(after)}>
          {words.room.next}
        </Button>
      ) : null}
    </div>
  )
}
