import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { GET as page } from '@/app/(public)/public/[suggestionId]/route'
import { publicOrigin } from '../support/http'
import { act } from '../support/people'
import { lookedOver, readBySigners, readyReply, type Signed, seenByAnybody, signedReply } from '../support/publishing'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { unpackedArchive } from '../support/unpacked-archive'

const [on, day] = ['2022-04-11', '2022-04-14']
let town: Town
let places: string[]
let cases: Record<'two' | 'whole' | 'taken' | 'part' | 'later' | 'withdrawn', Signed>

const publish = ({ suggestionId }: Signed, more: object = {}) =>
  act(town.office, 'publish', { suggestionId, ...more }, on)

/** Its towns come in afterwards, as the office writes them down. */
async function placed(made: Signed, towns: readonly string[], more: object = {}): Promise<Signed> {
  const townIds = [...towns]
  await rows.suggestion.update({ where: { id: made.suggestionId }, data: { townIds, ...more } })
  return made
}

async function saying(situation: string, takenOut: readonly string[]): Promise<Signed> {
  const made = await placed(await signedReply(town), [places[0] as string], { situation })
  await readBySigners(town, made)
  await lookedOver(town, made, takenOut)
  return made
}

beforeAll(async () => {
  town = await foundTown()
  const kept = [
    ['戊午镇', 2],
    ['己未镇', 1],
  ] as const
  const { congressId } = town
  places = await Promise.all(
    kept.map(async ([name, row]) => (await rows.town.create({ data: { congressId, name, row, column: 1 } })).id),
  )
  cases = {
    two: await placed(await readyReply(town), places),
    whole: await readyReply(town),
    taken: await saying('戊午镇某村的路灯不亮。', ['戊午镇']),
    part: await placed(await readyReply(town), places),
    later: await placed(await readyReply(town), places),
    withdrawn: await placed(await readyReply(town), places),
  }
  const titleOnly = { publicity: 'TITLE_ONLY', ground: 'PRIVACY', reason: '涉及住户的具体情况。' }
  await act(town.office, 'decide-publicity', { suggestionId: cases.part.suggestionId, ...titleOnly }, on)
  for (const key of ['two', 'whole', 'taken', 'part', 'withdrawn'] as const) await publish(cases[key])
  await publish(cases.later, { on: '2022-04-20' })
  const { suggestionId } = cases.withdrawn
  await act(town.office, 'withdraw-publication', { suggestionId, reason: '需要更正。' }, '2022-04-12')
})

const townsOf = async ({ suggestionId }: Signed) => (await seenByAnybody(suggestionId, day))?.towns

test('anybody reads which towns a suggestion concerns, in the order of the grid, and that none is the whole district', async () => {
  expect(await townsOf(cases.two)).toEqual(['己未镇', '戊午镇'])
  expect(await townsOf(cases.whole)).toEqual([])
})

test('of a part of the text, of a name that was taken out and before its day nothing is said', async () => {
  expect(await townsOf(cases.taken)).toBeNull()
  expect(await townsOf(cases.part)).toBeNull()
  for (const one of [cases.later, cases.withdrawn]) expect(await seenByAnybody(one.suggestionId, day)).toBeNull()
  expect((await seenByAnybody(cases.later.suggestionId, '2022-04-20'))?.towns).toEqual(['己未镇', '戊午镇'])
})

test('what says the name of a town openly says its town', async () => {
  const open = await saying('戊午镇某村的路灯不亮，己未镇也是。', ['己未镇'])
  await publish(open)
  expect(await townsOf(open)).toEqual(['戊午镇'])
})

test('a name that was taken out comes in at no other door under the name that the town was given since', async () => {
  const renamed = await saying('戊午镇某村的路灯不亮。', ['戊午镇'])
  await publish(renamed)
  const [townId] = places as [string]
  const named = async (name: string) => {
    const { version, row, column, isRetired } = await rows.town.findUniqueOrThrow({ where: { id: townId } })
    return act(town.office, 'change-town', { townId, version, name, row, column, isRetired }, on)
  }
  await named('戊午街道')
  expect([await townsOf(renamed), await townsOf(cases.two)]).toEqual([null, ['己未镇', '戊午街道']])
  await named('戊午镇')
  expect([await townsOf(renamed), await townsOf(cases.two)]).toEqual([null, ['己未镇', '戊午镇']])
})

test('a congress that keeps no towns says nothing of them', async () => {
  const other = await foundTown('历城')
  const made = await readyReply(other)
  await act(other.office, 'publish', { suggestionId: made.suggestionId }, on)
  expect((await seenByAnybody(made.suggestionId, day))?.towns).toBeNull()
})

test('the page of it says the same, and of none nothing: it may be that nobody was asked', async () => {
  const html = async ({ suggestionId }: Signed) => {
    const request = new Request(`${publicOrigin}/public/${suggestionId}`)
    return (await page(request, { params: Promise.resolve({ suggestionId }) })).text()
  }
  expect(await html(cases.two)).toContain('己未镇、戊午镇')
  expect(await html(cases.two)).toContain('"spatialCoverage":[{"@type":"AdministrativeArea","name":"己未镇"}')
  for (const one of [cases.whole, cases.taken, cases.part]) {
    expect(await html(one)).not.toMatch(/戊午镇|全区性|涉及镇街/)
    expect(await html(one)).toContain('</html>')
  }
})

test('the archive has them in both forms and in its dictionary, and of nothing that is out no more', async () => {
  const files = await unpackedArchive()
  const ids = new Map(Object.entries(cases).map(([key, { suggestionId }]) => [suggestionId, key]))
  const table: Record<string, string>[] = parse(files['suggestions.csv'] ?? '', { bom: true, columns: true })
  const said = table.flatMap(({ id = '', towns, wholeDistrict }) =>
    ids.has(id) ? [[ids.get(id), towns, wholeDistrict]] : [],
  )
  expect(said.toSorted()).toEqual([
    ['later', '己未镇\n戊午镇', 'false'],
    ['part', '', ''],
    ['taken', '', ''],
    ['two', '己未镇\n戊午镇', 'false'],
    ['whole', '', 'true'],
  ])
  const json: Record<string, unknown>[] = JSON.parse(files['suggestions.json'] ?? '[]')
  const told = Object.fromEntries(json.map(({ id, towns }) => [ids.get(String(id)), towns]))
  expect(told).toMatchObject({ part: null, taken: null, two: '己未镇\n戊午镇', whole: '' })
  for (const field of ['towns', 'wholeDistrict']) expect(files['dictionary.csv']).toContain(`"suggestions","${field}",`)
})
