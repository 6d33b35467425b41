import { calendarRows } from '@/prisma/reference/calendar'
import { ensureClient } from './build'
import { say } from './say'

/** The holiday notices that came with this version; what of them is news to a congress is proposed to its office. */
export async function ensureCalendar(): Promise<void> {
  await ensureClient()
  const { disconnect } = await import('@/lib/store/prisma')
  await loadCalendar().then(proposeCalendar).finally(disconnect)
}

async function loadCalendar(): Promise<void> {
  const { addCalendar } = await import('@/lib/store/published-calendar')
  const { transactOutside } = await import('@/lib/store/transact')
  const added = await transactOutside('worker', (tx) => addCalendar(tx, calendarRows()))
  if (added.length === 0) return
  const [first, last] = [added.at(0), added.at(-1)]
  say(`已载入 ${first}—${last} 年放假安排。`, `Holiday calendars ${first} to ${last} loaded.`)
}

async function proposeCalendar(): Promise<void> {
  const { keepCalendar } = await import('@/lib/jobs/keep-calendar')
  const { congressIds } = await import('@/lib/store/congresses')
  for (const congressId of await congressIds())
    for (const year of await keepCalendar(congressId, new Date()))
      say(
        `${year} 年放假安排有新内容，已提交代表工委确认。`,
        `The holiday notice of ${year} is new and waits for the office.`,
      )
}
