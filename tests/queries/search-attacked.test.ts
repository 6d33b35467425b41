import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { search, suggestPalette } from '@/lib/queries/search'
import { searchSchema } from '@/lib/schemas/search'
import { see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const elsewhere = await foundTown('邻县')
const on = '2022-06-01'
const find = (asked: object, by = town.office) => see(by, search, searchSchema.parse(asked), on)

const hostile = [
  "!&|:*\\'",
  "' | '",
  "a':* & !b",
  '\\',
  "\\'",
  '<->',
  '(((((',
  '第1号\\',
  "1'",
  '1\\',
  '+',
  '-+',
  '$$',
  '"',
  '""',
  '-""',
  '-',
  '- -',
  '%_',
  '\u0000\u202e\ufffe\uffff',
  '\ud800',
  '1㌖'.repeat(60),
  `1${'㌖'.repeat(99)}`,
  'ﷺ'.repeat(100),
  '𠀀'.repeat(50),
  `1${'𠀀'.repeat(60)}`,
  `${'xian'.repeat(10)}`,
  'x'.repeat(100_000),
  '一 '.repeat(10_000),
  '-的',
  "x' <-> y",
  'İıſﬃ',
]

test.each(hostile.map((text, nth) => [nth, text] as const))(
  'hostile words (%i) find something or nothing, and break nothing',
  async (_, text) => {
    for (const order of ['relevance', 'newest']) await find({ text, order })
    await see(town.office, suggestPalette, text, on)
    await find({ text }, town.transport.clerk)
  },
)

test('nor does anything that chance types', async () => {
  const signs = [...'!&|:*\\\'"<>-()1第号 危桥a~#%\n\t　＇＼１']
  for (let nth = 0; nth < 150; nth++) {
    const text = [...randomBytes(12)].map((byte) => signs[byte % signs.length]).join('')
    await find({ text }).catch((error: unknown) => {
      throw new Error(`${JSON.stringify(text)}: ${String(error)}`)
    })
  }
})

test('a title with a rare sign is found where another sign is wrong', async () => {
  const rare = await assigned(town, [{ unit: town.transport, role: 'SOLE' }], { title: '关于重修𠮷水𡐓古渡口的建议' })
  const { rows: found, alike } = await find({ text: '𠮷水𡐓古度口' })
  expect([found.length, alike[0]?.suggestionId]).toEqual([0, rare])
})

test('ids of a neighbour narrow to nothing, and tell nothing', async () => {
  const title = '关于治理瓦屋沟扬尘的建议'
  await assigned(town, [{ unit: town.transport, role: 'SOLE' }], { title })
  const foreign = await assigned(elsewhere, [{ unit: elsewhere.transport, role: 'SOLE' }], { title })
  const { sessionId, categoryId, delegationId } = await rows.suggestion.findUniqueOrThrow({ where: { id: foreign } })
  for (const more of [
    { session: sessionId },
    { unit: elsewhere.transport.id },
    { category: categoryId },
    { delegation: delegationId },
  ]) {
    if (Object.values(more)[0] === null) continue
    const { total, rows: found, alike } = await find({ text: '瓦屋沟扬尘', ...more })
    expect([total, found.length]).toEqual([0, 0])
    expect(alike.map(({ suggestionId }) => suggestionId)).not.toContain(foreign)
  }
})

test('nothing is alike that whoever asks may not see', async () => {
  const title = '关于缩短砚池山案件审理期限的建议'
  const hidden = await assigned(town, [{ unit: town.court, role: 'SOLE' }], { title })
  const { total, alike, facets } = await find({ text: '砚池山案件审里期限' }, town.transport.clerk)
  expect(total).toBe(0)
  expect(alike.map(({ suggestionId }) => suggestionId)).not.toContain(hidden)
  expect(Object.values(facets).flat()).toEqual([])
})

test('the longest file that is read, of words that all differ, is taken in', async () => {
  const words = String.fromCharCode(
    ...Array.from({ length: 100_000 }, () => 0x4e00 + Math.floor(Math.random() * 20_000)),
  )
  const started = performance.now()
  const [row] = await rows.$queryRaw<[{ size: number }]>`SELECT length(search.grams(search.folded(${words}))) AS size`
  expect(row.size).toBeGreaterThan(90_000)
  expect(performance.now() - started).toBeLessThan(5_000)
})
