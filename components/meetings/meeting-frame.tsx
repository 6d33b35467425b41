import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { Tabs } from '@/components/ui/tabs'
import type { Actor } from '@/lib/domain/access/actor'
import type { MeetingView } from '@/lib/queries/get-reply-meeting'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, sessionText } from '@/lib/wording/formats'
import { hoursText } from './meeting-hours'
import { type MeetingTab, tabsOf } from './meeting-tabs'

type Framed = Pick<
  MeetingView,
  | 'id'
  | 'ordinal'
  | 'term'
  | 'session'
  | 'heldOn'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'timeZone'
  | 'moves'
  | 'state'
  | 'desk'
  | 'isCalled'
>
type MeetingFrameProps = {
  actor: Actor
  meeting: Framed
  current: MeetingTab
  title?: string
  actions?: ReactNode
  words: Words
  children: ReactNode
}

/** Around every page of one meeting: which it is, when and where, and the ways to the others. */
export function MeetingFrame({ actor, meeting, current, title, actions, words, children }: MeetingFrameProps) {
  const { meetings, language } = words
  const { id, ordinal, term, session, heldOn, place, timeZone } = meeting
  const name = fill(meetings.name, { ordinal })
  const home = { href: '/reply-meetings', label: meetings.title }
  const tabs = tabsOf(meeting, current, words)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/reply-meetings"
      crumbs={title ? [home, { href: `/reply-meetings/${id}`, label: name }] : [home]}
      title={title ?? name}
      lead={[
        sessionText({ term, session }, language),
        `${dayText(heldOn, language)} ${hoursText(meeting, timeZone)}`,
        place,
      ].join(' · ')}
      actions={actions}
    >
      {tabs.length > 1 ? <Tabs label={meetings.tabs.label} tabs={tabs} /> : null}
      {children}
    </Shell>
  )
}
