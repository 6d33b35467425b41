import type { AgendaItem } from '@/lib/queries/get-reply-meeting'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { shownName } from '@/lib/wording/shown-name'

/** One suggestion on an agenda: its number and title, who leads it and who answers. */
export function AgendaLine({ item, words }: { item: AgendaItem; words: Words }) {
  const { meetings, common, states } = words
  const { position, numberText, title, lead, delegation, units, opens, suggestionId, isSecret } = item
  const number = numberText ? fill(meetings.numbered, { number: numberText }) : ''
  const text = title ?? meetings.withheld
  const handlers = units.map(({ name, role }) => fill(meetings.unitInRole, { name, role: states.assignmentRole[role] }))
  const who = [shownName(lead, words), delegation, isSecret ? meetings.keptName : null].filter(Boolean).join(' · ')
  return (
    <div className="flex gap-3">
      <span className="w-6 shrink-0 text-right text-ink-soft tabular-nums">{position}</span>
      <div className="min-w-0">
        <p className="font-semibold">
          {opens ? <a href={`/suggestions/${suggestionId}`}>{text}</a> : text}{' '}
          <span className="text-ink-soft">{number}</span>
        </p>
        <p className="text-ink-soft text-sm">{fill(meetings.led, { name: who })}</p>
        <p className="text-ink-soft text-sm">{fill(meetings.handledBy, { units: handlers.join(common.listComma) })}</p>
      </div>
    </div>
  )
}
