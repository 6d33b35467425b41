import { congressIds } from '@/lib/store/congresses'
import { transactFor } from '@/lib/store/transact'
import { open, type Tx } from '@/lib/store/tx'
import { Failure } from './failure'

export type Congress = {
  id: string
  name: string
  shortName: string
  timeZone: string
  isDemonstration: boolean
}

/** The only one there is, or the one that was named. */
export async function chooseCongress(name: string | undefined): Promise<Congress> {
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
  const ids = await congressIds()
  return Promise.all(ids.map((id) => transactFor(id, readCongress)))
}

function readCongress(tx: Tx): Promise<Congress> {
  return open(tx).congress.findFirstOrThrow({
    select: { id: true, name: true, shortName: true, timeZone: true, isDemonstration: true },
  })
}
