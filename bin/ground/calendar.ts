import { calendarRows } from '@/prisma/reference/calendar'
import { ensureClient } from './build'
import { say } from './say'

/** Every installation counts by the holiday notices that came with this version. */
export async function ensureCalendar(): Promise<void> {
  await ensureClient()
  const { addCalendar } = await import('@/lib/store/published-calendar')
  const { transactOutside } = await import('@/lib/store/transact')
  const { disconnect } = await import('@/lib/store/prisma')
  const added = await transactOutside('worker', (tx) => addCalendar(tx, calendarRows())).finally(disconnect)
  if (added.length === 0) return
  const [first, last] = [added.at(0), added.at(-1)]
  say(`已载入 ${first}—${last} 年放假安排。`, `Holiday calendars ${first} to ${last} loaded.`)
}
