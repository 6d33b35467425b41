import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { YearBoard } from '@/components/reports/year-board'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { groupKinds } from '@/lib/domain/figures/groups'
import { rosterDay } from '@/lib/domain/figures/taking-part'
import { listDelegates } from '@/lib/queries/list-delegates'
import type { Reading } from '@/lib/queries/query'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { readBoard } from '@/lib/queries/read-figures'
import { readPromiseList } from '@/lib/queries/read-promise-list'
import { readSigners } from '@/lib/queries/read-signers'
import { transactFor } from '@/lib/store/transact'
import { wordsFor } from '@/lib/wording/catalogue'
import { database } from '../support/database'
import { numbersOn } from '../support/numbers-on'
import { rows } from '../support/rows'
import { handledYear } from './a-handled-year'

const moment = { now: new Date('2023-01-08T02:00:00Z'), today: localDate('2023-01-08') }
const inTime = { dueOn: '2022-04-18', repliedOn: '2022-04-18', letter: 'A', meaning: 'SOLVED', result: 'SATISFIED' }

let year: Awaited<ReturnType<typeof handledYear>>
let lead: string

beforeAll(async () => {
  year = await handledYear(database.superuser, [
    { number: 1, units: [['transport', 'SOLE']], rounds: [inTime], met: true },
    { number: 2, units: [['court', 'SOLE']], rounds: [{ ...inTime, letter: 'B', meaning: 'PLANNED' }] },
    {
      ...{ number: 3, status: 'REPLIED', category: null, extended: true },
      units: [
        ['transport', 'SEPARATE'],
        ['court', 'SEPARATE'],
        ['police', 'ASSIST'],
      ],
      rounds: [
        { ...inTime, repliedOn: '2022-05-01', result: 'DISSATISFIED' },
        { ...inTime, dueOn: '2022-07-01', repliedOn: '2022-06-01', letter: 'B', meaning: 'PLANNED' },
      ],
    },
    { number: 4, status: 'IN_PROGRESS', units: [['transport', 'SOLE']], rounds: [{ dueOn: '2022-04-18' }] },
  ])
  const congressId = year.congress
  const town = await rows.town.create({ data: { congressId, name: '甲街道', row: 1, column: 1 } })
  const [first, , third] = await rows.suggestion.findMany({ where: { congressId }, orderBy: { number: 'asc' } })
  for (const one of [first, third])
    await rows.suggestion.update({ where: { id: one?.id as string }, data: { townIds: [town.id] } })
  lead = first?.leadDelegateId as string
  const promise = { dueOn: new Date('2022-12-01'), openedOn: new Date('2022-04-18'), text: '年底前完成' }
  const made = { congressId, suggestionId: first?.id as string, unitId: year.units.transport as string, ...promise }
  await rows.commitment.create({ data: made })
})

async function lengthBehind(reading: Reading, address: string): Promise<number> {
  const { pathname, searchParams } = new URL(address, 'http://board')
  const asked = (name: string) => searchParams.get(name) ?? undefined
  if (pathname === '/delegates') {
    expect(asked('day')).toBe(rosterDay(2022, moment.today))
    return (await listDelegates(reading, { day: moment.today })).count.inOffice
  }
  const [, , of = '', figure = '', promise = ''] = pathname.split('/').map(decodeURIComponent)
  if (figure === 'signers') return (await readSigners(reading, { year: Number(of) })).total
  if (figure === 'promises') return (await readPromiseList(reading, { year: Number(of), figure: promise })).total
  const kind = groupKinds.find((one) => searchParams.has(one))
  const group = kind && { kind, id: asked(kind) ?? '' }
  return (await readFigureList(reading, { year: Number(of), figure, part: asked('part'), group })).total
}

const roles: Record<string, { grant: () => Grant; numbers: number }> = {
  'the office': { grant: () => ({ role: 'DELEGATE_OFFICE' }), numbers: 80 },
  'the government': { grant: () => ({ role: 'GOVERNMENT_OFFICE' }), numbers: 60 },
  'an assessor': { grant: () => ({ role: 'ASSESSOR', assessmentGroup: 1 }), numbers: 40 },
  'a unit': { grant: () => ({ role: 'UNIT_CLERK', unitId: String(year.units.transport) }), numbers: 50 },
  'a liaison officer': { grant: () => ({ role: 'DELEGATION_OFFICER', delegationId: year.east }), numbers: 60 },
  'a delegate': { grant: () => ({ role: 'DELEGATE', delegateId: lead }), numbers: 60 },
}

test.each(Object.entries(roles))('on the board of %s every number is as long as its list', async (_, role) => {
  const congress = { id: year.congress, name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false }
  const who = { personId: '', accountId: '', signInId: '', name: '', congress }
  const actor: Actor = { ...who, grants: [role.grant()] }
  await transactFor(year.congress, async (tx) => {
    const reading = { tx, actor, moment }
    const html = renderToStaticMarkup(YearBoard({ board: await readBoard(reading, 2022), words: wordsFor('zh-CN') }))
    const numbers = numbersOn(html).filter(({ address }) => !address.startsWith('/suggestions/'))
    expect(numbers.length).toBeGreaterThan(role.numbers)
    for (const { address, shown } of numbers)
      expect([address, await lengthBehind(reading, address)]).toEqual([address, shown])
  })
})
