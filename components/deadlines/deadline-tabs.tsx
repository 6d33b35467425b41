import { Tabs } from '@/components/ui/tabs'
import { type Actor, isStaff } from '@/lib/domain/access/actor'
import type { Words } from '@/lib/wording/catalogue'

const pages = [
  ['overdue', '/deadlines'],
  ['chasing', '/chasing-notices'],
  ['calendar', '/calendar'],
  ['limits', '/rules'],
  ['ladders', '/reminders'],
  ['firstLook', '/first-look'],
  ['letters', '/answer-letters'],
] as const

/** What belongs to deadlines, side by side. Who is not of the delegate office has the list alone. */
export function DeadlineTabs({ actor, current, words }: { actor: Actor; current: string; words: Words }) {
  if (!isStaff(actor)) return null
  const { tabs, tabsLabel } = words.deadlines
  return (
    <Tabs
      label={tabsLabel}
      tabs={pages.map(([name, href]) => ({ href, label: tabs[name], current: href === current }))}
    />
  )
}
