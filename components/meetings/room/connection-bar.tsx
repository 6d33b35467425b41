import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { Room } from './use-room'

type ConnectionBarProps = { room: Room; words: Words['meetings']['room']['connection']; signIn: string }

/** Says at every moment where the records are. */
export function ConnectionBar({ room, words, signIn }: ConnectionBarProps) {
  const { entries, held, sending, isFull } = room.state
  const count = entries.length
  const reach = room.state.stopped?.code === 'signed-out' ? 'signedOut' : room.reach
  const tone = reach !== 'online' ? 'warn' : held.size > 0 ? 'bad' : count > 0 ? 'info' : 'good'
  const waiting = count - held.size
  return (
    <div className="sticky top-0 z-10" data-reach={reach} data-waiting={count}>
      <Notice tone={tone} live>
        <div className="cluster">
          <span className="font-semibold">{sentence()}</span>
          {held.size > 0 ? <span>{fill(words.held, { count: held.size })}</span> : null}
          {reach === 'online' && waiting > 0 && !sending ? (
            <Button onClick={() => void room.send()}>{words.sendNow}</Button>
          ) : null}
          {reach === 'signedOut' ? (
            <a href="/sign-in" target="_blank" rel="noreferrer">
              {signIn}
            </a>
          ) : null}
        </div>
        {isFull ? <p className="font-semibold text-bad">{words.full}</p> : null}
      </Notice>
    </div>
  )

  function sentence(): string {
    if (reach === 'signedOut') return fill(words.signedOut, { count })
    if (reach === 'offline') return count > 0 ? fill(words.offline, { count }) : words.offlineNothing
    if (sending) return fill(words.sending, { count: Math.max(waiting, 1) })
    return waiting > 0 ? fill(words.waiting, { count: waiting }) : words.online
  }
}
