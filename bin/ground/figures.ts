import { localDateIn } from '@/lib/domain/deadlines/local-date'
import { contradictions } from '@/lib/domain/figures/sums'
import { readWholeYear } from '@/lib/queries/read-figures'
import { figuresText } from '@/lib/reports/figures-text'
import { disconnect } from '@/lib/store/prisma'
import { transactFor, transactOutside } from '@/lib/store/transact'
import { open, type Tx } from '@/lib/store/tx'
import { wordsFor } from '@/lib/wording/catalogue'
import { ensureCalendar } from './calendar'
import { ensureDemonstration } from './demonstration'
import { Failure } from './failure'
import { withDatabase } from './with-database'

type Asked = { year: number; json: boolean; congress?: string }
type Congress = { id: string; name: string; shortName: string; timeZone: string }

export function figuresFor({ year, json, congress }: Asked): Promise<string> {
  return withDatabase(async () => {
    await ensureCalendar()
    await ensureDemonstration()
    try {
      const chosen = await choose(congress)
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

async function choose(name: string | undefined): Promise<Congress> {
  const all = await readCongresses()
  const fitting = name ? all.filter((one) => [one.id, one.name, one.shortName].includes(name)) : all
  const [only] = fitting
  if (only && fitting.length === 1) return only
  const list = all.map((one) => one.name).join('、') || '—'
  throw new Failure(
    'usage',
    fitting.length > 1 ? `有几个人大，请用 --congress 指明：${list}` : `没有这个人大；现有：${list}`,
    fitting.length > 1 ? `Name one with --congress: ${list}` : `No such congress; there is: ${list}`,
  )
}

async function readCongresses(): Promise<Congress[]> {
  const ids = await transactOutside(
    'worker',
    (tx) => open(tx).$queryRaw<{ id: string }[]>`SELECT access.congresses()::text AS id`,
  )
  return Promise.all(ids.map(({ id }) => transactFor(id, readCongress)))
}

function readCongress(tx: Tx): Promise<Congress> {
  return open(tx).congress.findFirstOrThrow({ select: { id: true, name: true, shortName: true, timeZone: true } })
}

const noSession = (year: number) =>
  new Failure(
    'usage',
    `${year} 年没有召开会议，没有可统计的数据。`,
    `No session was held in ${year}; there is nothing to count.`,
  )
