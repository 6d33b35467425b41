'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { RoomView } from '@/lib/queries/get-meeting-room'
import { fill } from '@/lib/wording/fill'
import type { RoomWords } from './room-words'
import type { Room } from './use-room'

type EndOfMeetingProps = { view: RoomView; room: Room; words: RoomWords }

/** Only once everything is on the server; what was not reached is named before it is put off. */
export function EndOfMeeting({ view, room, words }: EndOfMeetingProps) {
  const [asks, setAsks] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const key = useRef<string>(null)
  const { end } = words.room
  const open = room.live.items.filter(({ outcome }) => outcome === null).map(({ id }) => id)
  const left = view.items.filter(({ id }) => open.includes(id))
  const isBehind = room.state.entries.length > 0 || room.reach !== 'online'

  async function carryOut() {
    setBusy(true)
    key.current ??= newKey()
    const input = { meetingId: view.meeting.id, notReached: open }
    const answer = await submitCommand('end-meeting', input, key.current, words.errors)
    if (answer.ok || answer.code !== 'network') key.current = null
    setProblem(answer.ok ? null : answer)
    await room.look()
    setBusy(false)
    setAsks(false)
  }

  return (
    <div className="card stack">
      {isBehind ? <p className="text-ink-soft">{end.first}</p> : null}
      <ProblemNotice problem={problem} words={words.errors} />
      <Button look="danger" disabled={isBehind || busy} onClick={() => setAsks(true)}>
        {end.open}
      </Button>
      <ConfirmDialog
        open={asks}
        title={end.title}
        confirm={end.confirm}
        cancel={words.cancel}
        busy={busy}
        onCancel={() => setAsks(false)}
        onConfirm={() => void carryOut()}
      >
        <p>
          {left.length === 0 ? fill(end.none, { total: view.items.length }) : fill(end.left, { count: left.length })}
        </p>
        <ul className="mt-2 max-h-60 list-disc overflow-y-auto pl-5">
          {left.map(({ id, position, title }) => (
            <li key={id}>
              {position}. {title}
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </div>
  )
}
