import { localDateIn } from '@/lib/domain/deadlines/local-date'
import { contradictions } from '@/lib/domain/figures/sums'
import { readWholeYear } from '@/lib/queries/read-figures'
import { figuresText } from '@/lib/reports/figures-text'
import { disconnect } from '@/lib/store/prisma'
import { transactFor } from '@/lib/store/transact'
import { wordsFor } from '@/lib/wording/catalogue'
import { ensureCalendar } from './calendar'
import { chooseCongress } from './congresses'
import { ensureDemonstration } from './demonstration'
import { Failure } from './failure'
import { withDatabase } from './with-database'

type Asked = { year: number; json: boolean; congress?: string }

export function figuresFor({ year, json, congress }: Asked): Promise<string> {
  return withDatabase(async () => {
    await ensureCalendar()
    await ensureDemonstration()
    try {
      const chosen = await chooseCongress(congress)
      const today = localDateIn(chosen.timeZone, new Date())
      const figures = await transactFor(chosen.id, (tx) => readWholeYear(tx, year, today))
      if (!figures) throw noSession(year)
      const wrong = contradictions(figures)
      if (wrong.length > 0) throw new Error(`figures contradict themselves: ${JSON.stringify(wrong)}`)
      return json ? JSON.stringify(figures, null, 2) : figuresText(figures, wordsFor('zh-CN'))
    } finally {
      await disconnect()
    }
  })
}

const noSession = (year: number) =>
  new Failure(
    'usage',
    `${year} 年没有召开会议，没有可统计的数据。`,
    `No session was held in ${year}; there is nothing to count.`,
  )
