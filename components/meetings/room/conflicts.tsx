'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { RoomView } from '@/lib/queries/get-meeting-room'
import type { LiveItem } from '@/lib/queries/meeting-room-live'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import type { Entry, Recorded, Tick } from './entry'
import { type Draft, valuesFrom } from './form-values'
import type { RoomWords } from './room-words'
import { type Room, recorded } from './use-room'

type ConflictsProps = {
  view: RoomView
  room: Room
  onEdit: (itemId: string, draft: Draft) => Promise<void>
  words: RoomWords
}

/** What the server did not take as it was written here: nothing of it goes, and nothing of the others is written over. */
export function Conflicts({ view, room, onEdit, words }: ConflictsProps) {
  const held = room.state.entries.filter(({ key }) => room.state.held.has(key))
  return held.map((entry) => {
    const isStale = room.state.held.get(entry.key)?.code === 'stale-version'
    if (entry.command === 'sign-in-guest' && room.state.held.get(entry.key)?.code === 'guest-signed-in')
      return <GuestConflict key={entry.key} entry={entry} view={view} room={room} words={words} />
    if (entry.command === 'record-meeting-item' && isStale)
      return <ItemConflict key={entry.key} entry={entry} view={view} room={room} onEdit={onEdit} words={words} />
    return <Refused key={entry.key} entry={entry} view={view} room={room} onEdit={onEdit} words={words} />
  })
}

type Of<Kind extends Entry> = Omit<ConflictsProps, 'onEdit'> & { entry: Kind }

function ItemConflict({ entry, view, room, onEdit, words }: Of<Recorded> & Pick<ConflictsProps, 'onEdit'>) {
  const { conflict } = words.room
  const live = room.live.items.find(({ id }) => id === entry.input.itemId)
  const item = view.items.find(({ id }) => id === entry.input.itemId)
  if (!live || !item) return null
  const time = (instant: string | number) => instantText(new Date(instant), view.meeting.timeZone, words.language)
  const names = new Map(item.units.map(({ unitId, name }) => [unitId, name]))
  const rows = rowsOf(live, entry, names, words)
  const { version } = live
  const { input } = entry
  const anew = (said: Omit<Recorded['input'], 'itemId' | 'version' | 'doneAt'>) =>
    room.replace(entry.key, recorded({ ...said, itemId: input.itemId, version }, entry.doneAt))
  const keepTheirs = () => (input.promises.length === 0 ? room.drop(entry.key) : anew(theirsWith(live, input.promises)))
  return (
    <Card title={`${item.position}. ${conflict.title}`}>
      <p className="text-ink-soft">{conflict.lead}</p>
      <table className="my-3 w-full table-fixed border-collapse">
        <thead>
          <tr className="border-line border-b text-left">
            <th scope="col" className="w-20 py-2 pr-2 sm:w-32">
              {conflict.field}
            </th>
            <th scope="col" className="py-2 pr-3">
              {fill(conflict.theirs, {
                name: live.recordedBy ?? '',
                time: live.recordedAt ? time(live.recordedAt) : '',
              })}
            </th>
            <th scope="col" className="py-2">
              {fill(conflict.mine, { time: time(entry.doneAt) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, theirs, mine }) => (
            <tr key={label} className={`border-line border-b align-top ${theirs === mine ? '' : 'bg-warn-wash'}`}>
              <th scope="row" className="py-2 pr-2 text-left font-normal text-ink-soft">
                {label}
              </th>
              <td className="written py-2 pr-3">{theirs || conflict.blank}</td>
              <td className="written py-2">{mine || conflict.blank}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="cluster">
        <Button onClick={() => void keepTheirs()}>
          {input.promises.length > 0 ? conflict.keepTheirsPromises : conflict.keepTheirs}
        </Button>
        <Button onClick={() => void anew(input)}>{conflict.useMine}</Button>
        <Button
          onClick={() =>
            void onEdit(input.itemId, { version, values: valuesFrom(input) }).then(() => room.drop(entry.key))
          }
        >
          {conflict.edit}
        </Button>
      </div>
    </Card>
  )
}

const theirsWith = (live: LiveItem, promises: Recorded['input']['promises']) => ({
  outcome: live.outcome ?? ('POSTPONED' as const),
  answeredByUnitId: live.answeredByUnitId,
  answeredBy: live.answeredBy,
  answeredByPost: live.answeredByPost,
  answeredByRank: live.answeredByRank,
  answerText: live.answerText,
  delegateWords: live.delegateWords,
  promises: live.outcome === 'POSTPONED' ? [] : promises,
})

function rowsOf(live: LiveItem, { input }: Recorded, units: Map<string, string>, { room }: RoomWords) {
  const { form, ranks, outcomes, promises } = room
  const said = (one: LiveItem | Recorded['input']) => [
    one.answeredByUnitId ? (units.get(one.answeredByUnitId) ?? '') : '',
    [one.answeredBy, one.answeredByPost].filter(Boolean).join(' '),
    one.answeredByRank ? ranks[one.answeredByRank] : '',
    one.answerText,
    one.delegateWords,
    one.outcome ? outcomes[one.outcome] : '',
    one.promises.map(({ text }) => text).join('\n'),
  ]
  const [theirs, mine] = [said(live), said(input)]
  const labels = [form.unit, form.name, form.rank, form.answer, form.words, form.outcome, promises.title]
  return labels.map((label, place) => ({ label, theirs: theirs[place] ?? '', mine: mine[place] ?? '' }))
}

function GuestConflict({ entry, view, room, words }: Of<Tick>) {
  const { conflict, presences } = words.room
  const guest = view.guests.find(({ id }) => id === entry.input.guestId)
  const live = room.live.guests.find(({ id }) => id === entry.input.guestId)
  const theirs = live?.presence ? presences[live.presence] : conflict.blank
  return (
    <Card title={fill(conflict.guestTitle, { name: guest?.name ?? '' })}>
      <p>{fill(conflict.guestText, { theirs, mine: presences[entry.input.presence] })}</p>
      <Button className="mt-2" onClick={() => void room.drop(entry.key)}>
        {conflict.keepTheirs}
      </Button>
    </Card>
  )
}

function Refused({ entry, view, room, onEdit, words }: Of<Entry> & Pick<ConflictsProps, 'onEdit'>) {
  const [asks, setAsks] = useState(false)
  const { refused } = words.room
  const what =
    entry.command === 'sign-in-guest'
      ? view.guests.find(({ id }) => id === entry.input.guestId)?.name
      : view.items.find(({ id }) => id === entry.input.itemId)?.title
  const message = room.state.held.get(entry.key)?.message ?? ''
  const edit = ({ input }: Recorded) => onEdit(input.itemId, { version: input.version, values: valuesFrom(input) })
  return (
    <Card title={refused.title}>
      <p role="alert">{fill(refused.about, { what: what ?? '', message })}</p>
      <div className="cluster mt-2">
        {entry.command === 'record-meeting-item' ? (
          <Button onClick={() => void edit(entry).then(() => room.drop(entry.key))}>{refused.edit}</Button>
        ) : null}
        <Button look="danger" onClick={() => setAsks(true)}>
          {refused.drop}
        </Button>
      </div>
      <ConfirmDialog
        open={asks}
        danger
        title={refused.dropTitle}
        confirm={refused.drop}
        cancel={refused.keep}
        onCancel={() => setAsks(false)}
        onConfirm={() => void room.drop(entry.key)}
      >
        {refused.dropText}
      </ConfirmDialog>
    </Card>
  )
}
