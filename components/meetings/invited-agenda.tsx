import { Card } from '@/components/ui/card'
import { beginningsOf } from '@/lib/domain/meeting/agenda-times'
import { clockIn } from '@/lib/domain/notices/morning'
import type { AgendaItem, MeetingView } from '@/lib/queries/get-reply-meeting'
import { answering } from '@/lib/wording/agenda-sheet'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { shownName } from '@/lib/wording/shown-name'

type InvitedAgendaProps = { meeting: MeetingView; ownIds: readonly string[]; isUnit: boolean; words: Words }

/** His own items first, each with the hour at which it is likely to come up; then what else is on the agenda. */
export function InvitedAgenda({ meeting, ownIds, isUnit, words }: InvitedAgendaProps) {
  const { mine } = words.meetingInvitation
  const beginnings = beginningsOf(meeting, meeting.items.length)
  const timed = meeting.items.map((item, place) => ({
    item,
    place: place + 1,
    hour: clockIn(meeting.timeZone, beginnings[place] as Date),
  }))
  const own = timed.filter(({ item }) => ownIds.includes(item.id))
  const others = timed.filter(({ item }) => !ownIds.includes(item.id))
  return (
    <Card title={mine.agenda} aside={<a href={`/reply-meetings/${meeting.id}/printed-agenda`}>{mine.agendaLink}</a>}>
      {own.length > 0 ? (
        <Lines title={fill(isUnit ? mine.ownOfUnit : mine.ownItems, { count: own.length })} lines={own} words={words} />
      ) : (
        <p className="mb-3">{mine.noItems}</p>
      )}
      {others.length > 0 ? (
        <details>
          <summary className="min-h-11 py-2">{fill(mine.otherItems, { count: others.length })}</summary>
          <Lines lines={others} words={words} />
        </details>
      ) : null}
    </Card>
  )
}

type Line = { item: AgendaItem; place: number; hour: string }

function Lines({ title, lines, words }: { title?: string; lines: readonly Line[]; words: Words }) {
  return (
    <section>
      {title ? <h3 className="text-base">{title}</h3> : null}
      <ul className="mt-1 mb-3 divide-y divide-line">
        {lines.map((line) => (
          <AgendaEntry key={line.item.id} {...line} words={words} />
        ))}
      </ul>
    </section>
  )
}

function AgendaEntry({ item, place, hour, words }: Line & { words: Words }) {
  const { mine } = words.meetingInvitation
  const { suggestionId, title, numberText, opens, lead, units } = item
  const number = numberText ? `${fill(words.meetings.numbered, { number: numberText })} ` : ''
  const name = `${number}${title ?? mine.untold}`
  const answerers = answering(units).map((unit) => unit.name)
  return (
    <li className="py-2">
      <p className="cluster text-ink-soft text-sm">
        <span>{fill(mine.item, { place })}</span>
        <span>{fill(mine.from, { hour })}</span>
      </p>
      {opens ? (
        <a href={`/suggestions/${suggestionId}`} className="inline-flex min-h-11 items-center">
          {name}
        </a>
      ) : (
        <p>{name}</p>
      )}
      <p className="text-ink-soft text-sm">
        {fill(mine.lead, { name: shownName(lead, words) })}
        {answerers.length > 0 ? ` · ${fill(mine.units, { units: answerers.join(words.common.listComma) })}` : null}
      </p>
    </li>
  )
}
