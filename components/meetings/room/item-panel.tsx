'use client'

import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import type { RoomItem } from '@/lib/queries/get-meeting-room'
import type { LiveItem } from '@/lib/queries/meeting-room-live'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'
import type { PromiseInput, Recorded } from './entry'
import { ItemText } from './item-text'
import type { RoomWords } from './room-words'

type ItemHeadProps = {
  item: RoomItem
  live: LiveItem
  isCurrent: boolean
  onCall: (() => void) | null
  words: RoomWords
}

/** Which it is, who suggests it and who has it; then the words that are answered. */
export function ItemHead({ item, live, isCurrent, onCall, words }: ItemHeadProps) {
  const { room, listComma } = words
  const units = item.units.map(({ name }) => name).join(listComma)
  return (
    <>
      <div className="card space-y-1">
        <div className="cluster">
          <h2 id="item" tabIndex={-1} className="text-xl">
            {item.position}. {item.title}
          </h2>
          {isCurrent ? <Badge tone="info">{room.current}</Badge> : null}
        </div>
        <p>
          {[item.numberText, fill(room.proposer, { name: item.lead })].filter(Boolean).join(' · ')}
          {item.isSecret ? <strong className="ml-2 text-bad">{room.secret}</strong> : null}
        </p>
        {item.coSigners.length > 0 ? <p>{fill(room.coSigners, { names: item.coSigners.join(listComma) })}</p> : null}
        <p>{fill(room.handledBy, { units })}</p>
        <div className="cluster">
          {onCall && !isCurrent ? <Button onClick={onCall}>{room.call}</Button> : null}
          <a
            className="inline-flex min-h-11 items-center"
            href={`/suggestions/${item.suggestionId}`}
            target="_blank"
            rel="noreferrer"
          >
            {room.openSuggestion}
          </a>
        </div>
        <Rated item={item} live={live} words={words} />
      </div>
      <ItemText item={item} words={words} />
    </>
  )
}

/** How many, never what: a rating is sealed. */
function Rated({ item, live, words: { room } }: Pick<ItemHeadProps, 'item' | 'live' | 'words'>) {
  const { rating } = room
  if (!live.opensRating) return <p className="text-ink-soft text-sm">{rating.notYet}</p>
  return (
    <div className="border-line border-t pt-2">
      <p className="cluster">
        <span className="font-semibold" data-rated={live.rated}>
          {fill(rating.count, { rated: live.rated, raters: live.raters })}
        </span>
        <a
          className="inline-flex min-h-11 items-center"
          href={`/suggestions/${item.suggestionId}/paper-rating`}
          target="_blank"
          rel="noreferrer"
        >
          {rating.paper}
        </a>
      </p>
      <p className="text-ink-soft text-sm">
        {rating.hint}
        {rating.phone}
      </p>
    </div>
  )
}

type StandingProps = {
  live: LiveItem
  kept: readonly Recorded[]
  unitName: (unitId: string) => string
  timeZone: string
  words: RoomWords
}

/** What stands of it, here and on the server. */
export function ItemStanding({ live, kept, unitName, timeZone, words }: StandingProps) {
  const { room, language } = words
  const waiting = kept.at(-1)
  const line = (one: Pick<PromiseInput, 'text' | 'responsiblePerson' | 'dueOn'>, unit: string) =>
    fill(room.promises.line, {
      unit,
      text: one.text,
      person: one.responsiblePerson,
      day: dayText(one.dueOn, language),
    })
  const here = kept.flatMap(({ input }) => input.promises)
  return (
    <div role="status">
      {waiting ? (
        <p className="font-semibold text-warn">
          {fill(room.form.keptHere, { time: instantText(new Date(waiting.doneAt), timeZone, language) })}
        </p>
      ) : live.recordedAt ? (
        <p className="font-semibold text-good">
          {fill(room.form.recorded, {
            time: instantText(live.recordedAt, timeZone, language),
            name: live.recordedBy ?? '',
          })}
        </p>
      ) : null}
      {live.promises.length + here.length > 0 ? (
        <ul className="list-disc pl-5">
          {live.promises.map((one) => (
            <li key={`${one.unit}${one.dueOn}${one.text}`} className="written">
              {line(one, one.unit)} · {room.promises.made}
            </li>
          ))}
          {here.map((one) => (
            <li key={`${one.unitId}${one.dueOn}${one.text}`} className="written">
              {line(one, unitName(one.unitId))} · {room.state.waiting}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
