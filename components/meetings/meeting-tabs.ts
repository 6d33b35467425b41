import type { Tab } from '@/components/ui/tabs'
import type { MeetingView } from '@/lib/queries/get-reply-meeting'
import type { Words } from '@/lib/wording/catalogue'

type Of = Pick<MeetingView, 'id' | 'moves' | 'state' | 'desk' | 'isCalled'>

const isHeld = ({ state }: Of): boolean => state !== 'PLANNED' && state !== 'CANCELLED'

/** The pages of one meeting, and when whoever looks has a way to each. */
const pages = {
  meeting: { path: '', isShown: (_: Of) => true },
  invitation: { path: '/invitation', isShown: ({ isCalled }: Of) => isCalled },
  invitations: { path: '/invitations', isShown: ({ desk }: Of) => desk === 'OFFICE' },
  printedAgenda: { path: '/printed-agenda', isShown: (_: Of) => true },
  agenda: { path: '/agenda', isShown: ({ moves }: Of) => moves.includes('change') },
  signIn: { path: '/sign-in', isShown: (of: Of) => of.desk === 'OFFICE' && isHeld(of) && of.state !== 'CLOSED' },
  prints: { path: '/name-cards', isShown: (of: Of) => of.desk === 'OFFICE' && isHeld(of) && of.state !== 'CLOSED' },
  minutes: { path: '/minutes', isShown: (of: Of) => of.desk !== null && isHeld(of) },
  room: { path: '/room', isShown: ({ moves }: Of) => moves.some((move) => move === 'open' || move === 'record') },
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
