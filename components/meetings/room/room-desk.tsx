'use client'

import { useState } from 'react'
import type { DeviceOwner } from '@/components/device/open-device'
import { Notice } from '@/components/ui/notice'
import { newKey, submitCommand } from '@/components/ui/submit-command'
import type { RoomView } from '@/lib/queries/get-meeting-room'
import { fill } from '@/lib/wording/fill'
import { AgendaList, type ItemState } from './agenda-list'
import { Attendance } from './attendance'
import { ChosenItem } from './chosen-item'
import { Conflicts } from './conflicts'
import { ConnectionBar } from './connection-bar'
import { EndOfMeeting } from './end-of-meeting'
import { isRecordOf } from './entry'
import type { RoomWords } from './room-words'
import { useDrafts } from './use-drafts'
import { useRoom } from './use-room'

type RoomDeskProps = { view: RoomView; owner: DeviceOwner; clerk: string; words: RoomWords }

/** The whole meeting in one page: nothing of it has to be fetched while there is no connection. */
export function RoomDesk({ view, owner, clerk, words }: RoomDeskProps) {
  const room = useRoom({ view, owner, clerk, errors: words.errors })
  const typing = useDrafts(room.kept)
  const first = view.live.currentItemId ?? view.live.items.find(({ outcome }) => outcome === null)?.id
  const [chosen, setChosen] = useState(first ?? view.items[0]?.id ?? '')
  const [called, setCalled] = useState<string | null>(view.live.currentItemId)
  const records = (itemId: string) => room.state.entries.filter(isRecordOf(itemId))
  const isUnderWay = room.live.state === 'UNDER_WAY'

  function stateOf(itemId: string): ItemState {
    const kept = records(itemId)
    const outcome = kept.at(-1)?.input.outcome ?? room.live.items.find(({ id }) => id === itemId)?.outcome ?? null
    const isHeld = kept.some(({ key }) => room.state.held.has(key))
    const current = room.reach === 'online' ? room.live.currentItemId : called
    return { outcome, kept: isHeld ? 'held' : kept.length > 0 ? 'waiting' : null, isCurrent: current === itemId }
  }
  function choose(itemId: string) {
    setChosen(itemId)
    requestAnimationFrame(() => document.getElementById('item')?.focus())
  }
  /** For the hall, which is elsewhere: without a connection it sees nothing anyway. */
  async function call(itemId: string) {
    setCalled(itemId)
    await submitCommand('call-meeting-item', { itemId }, newKey(), words.errors)
    await room.look()
  }

  const done = view.items.filter(({ id }) => stateOf(id).outcome !== null).length
  return (
    <div className="stack">
      <ConnectionBar room={room} words={words.room.connection} signIn={words.errors.signInAgain} />
      {room.live.state === 'ENDED' ? <Notice tone="info">{words.room.end.ended}</Notice> : null}
      <Conflicts view={view} room={room} onEdit={typing.putNow} words={words} />
      <Attendance view={view} room={room} words={words} />
      <p data-done={done}>{fill(words.room.progress, { done, total: view.items.length })}</p>
      <div className="grid items-start gap-4 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <AgendaList items={view.items} chosen={chosen} stateOf={stateOf} onChoose={choose} words={words.room} />
        <ChosenItem
          key={chosen}
          {...{ view, room, typing, words, stateOf, choose, records }}
          itemId={chosen}
          onCall={isUnderWay ? call : null}
        />
      </div>
      {isUnderWay ? <EndOfMeeting view={view} room={room} words={words} /> : null}
    </div>
  )
}
