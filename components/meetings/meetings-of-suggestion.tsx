import { Card } from '@/components/ui/card'
import type { MeetingOfSuggestion } from '@/lib/queries/meetings-of-suggestion'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type MeetingsOfSuggestionProps = { meetings: readonly MeetingOfSuggestion[]; timeZone: string; words: Words }

/** 见面答复会: when and where the suggestion is answered face to face, and how that ended. */
export function MeetingsOfSuggestion({ meetings, timeZone, words }: MeetingsOfSuggestionProps) {
  if (meetings.length === 0) return null
  const { ofSuggestion: said, outcomes } = words.meetingMinutes
  return (
    <Card title={said.title}>
      <ul className="space-y-3">
        {meetings.map(({ meetingId, itemId, ordinal, startsAt, place, outcome, opens, hasRecord }) => {
          const name = fill(said.line, { ordinal })
          return (
            <li key={itemId}>
              <p>
                {opens ? <a href={`/reply-meetings/${meetingId}`}>{name}</a> : name} ·{' '}
                {outcome ? outcomes[outcome] : said.waiting}
              </p>
              <p className="text-sm text-ink-soft">
                {fill(said.where, { at: instantText(startsAt, timeZone, words.language), place })}
              </p>
              {hasRecord ? <a href={`/reply-meetings/${meetingId}/records/${itemId}`}>{said.record}</a> : null}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
