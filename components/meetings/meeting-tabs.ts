import type { Tab } from '@/components/ui/tabs'
import type { MeetingView } from '@/lib/queries/get-reply-meeting'
import type { Words } from '@/lib/wording/catalogue'

type Of = Pick<MeetingView, 'id' | 'moves' | 'state'>

/** The pages of one meeting, and when whoever looks has a way to each. */
const pages = {
  meeting: { path: '', isShown: (_: Of) => true },
} satisfies Record<string, { path: string; isShown: (meeting: Of) => boolean }>

export type MeetingTab = keyof typeof pages

export function tabsOf(meeting: Of, current: MeetingTab, { meetings }: Words): Tab[] {
  return (Object.keys(pages) as MeetingTab[])
    .filter((tab) => pages[tab].isShown(meeting))
    .map((tab) => ({
      href: `/reply-meetings/${meeting.id}${pages[tab].path}`,
      label: meetings.tabs[tab],
      current: tab === current,
    }))
}
