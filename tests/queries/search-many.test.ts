import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchKind } from '@/lib/domain/search/kinds'
import { search } from '@/lib/queries/search'
import { type SearchAsked, searchSchema } from '@/lib/schemas/search'
import { type Person, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const on = '2022-06-01'

const find = (by: Person, asked: Partial<Record<keyof SearchAsked, unknown>>) =>
  see(by, search, searchSchema.parse(asked), on)

/** Entries as the triggers leave them: of a unit everybody reads them, of a file that is not there nobody does. */
const fill = (kind: SearchKind, word: string, count: number, day: string) => rows.$executeRaw`
  INSERT INTO search_entry (congress_id, kind, subject_id, day, title, words)
    SELECT ${town.congressId}::uuid, ${kind}, gen_random_uuid(), ${day}::date, ${word} || n, search.grams(${word} || n) FROM generate_series(1, ${count}::int) n`

beforeAll(async () => {
  await fill('UNIT', '天枢单位', 1001, '2020-01-01')
  await fill('UNIT', '瑶光单位', 40, '2020-01-01')
  await fill('ATTACHMENT', '瑶光附件', 1200, '2022-01-01')
  await fill('ATTACHMENT', '开阳附件', 1200, '2022-01-01')
})

test.each([
  ['the office of delegates', town.office],
  ['the office of the government', town.government],
  ['a unit', town.transport.clerk],
  ['a delegate', town.lead],
])('for %s a word that only unseen texts say is said by none, and not by more', async (_, by) => {
  expect(await find(by, { text: '开阳' })).toMatchObject({ rows: [], total: 0, totalIsMore: false, alike: [] })
})

describe.each([
  ['the office of delegates', town.office],
  ['the office of the government', town.government],
])('for %s', (_, by) => {
  test('unseen texts stand before none that is seen', async () => {
    expect(await find(by, { text: '瑶光' })).toMatchObject({ total: 40, totalIsMore: false })
  })

  test('of what is seen a thousand are counted, and then it is more', async () => {
    expect(await find(by, { text: '天枢' })).toMatchObject({ total: 1000, totalIsMore: true })
  })
})

test.each(['relevance', 'newest'])('pages by %s meet each text once, forwards and back', async (order) => {
  const [forwards, back]: [string[][], string[][]] = [[], []]
  let page: string | null = ''
  let last: string | null = null
  while (page !== null) {
    const found: Awaited<ReturnType<typeof find>> = await find(town.office, { text: '瑶光', order, page })
    forwards.push(found.rows.map(({ id }) => id))
    last = found.previous
    page = found.next
  }
  while (last !== null) {
    const found: Awaited<ReturnType<typeof find>> = await find(town.office, { text: '瑶光', order, page: last })
    back.push(found.rows.map(({ id }) => id))
    last = found.previous
  }
  expect(forwards.map((ids) => ids.length)).toEqual([25, 15])
  expect(new Set(forwards.flat()).size).toBe(40)
  expect(back).toEqual(forwards.slice(0, -1).toReversed())
})

test.each(['', '   ', '""', '-', '，。'])(
  'nothing asked (%j) shows the newest texts, and no like ones',
  async (text) => {
    const found = await find(town.office, { text })
    expect(found).toMatchObject({ total: 1000, totalIsMore: true, alike: [] })
    expect(found.rows.length).toBe(25)
  },
)

test('the month that a search begins with is found by one look, however the search itself is to be read', async () => {
  type Plan = { 'QUERY PLAN': { Plan: Record<string, number> }[] }
  const asked = rows.$queryRaw<Plan[]>`
    EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT search.last_day(${town.congressId}::uuid, 'infinity')`
  const asInSaying = ['SET LOCAL enable_seqscan = off', 'SET LOCAL enable_indexscan = off', 'ANALYZE search_entry']
  const answers = await rows.$transaction([...asInSaying.map((set) => rows.$executeRawUnsafe(set)), asked, asked])
  const plan = (answers.at(-1) as Plan[])[0]?.['QUERY PLAN'][0]?.Plan ?? {}
  expect((plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0)).toBeLessThan(12)
})

test('a neighbour without a text is answered with none', async () => {
  const { office } = await foundTown('邻县')
  const found = await find(office, { text: '瑶光' })
  expect(found).toMatchObject({ rows: [], total: 0, totalIsMore: false, previous: null, next: null, alike: [] })
  expect(found.facets.kind).toEqual([])
})
