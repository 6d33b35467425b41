import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { publicFilterSchema, publicRows, publicSuggestion } from '@/lib/queries/public-suggestions'
import { publicUnit, publicUnits } from '@/lib/queries/public-units'
import { transactOutside } from '@/lib/store/transact'
import { answerSitemap, giveSitemap } from '@/lib/web/public-sitemap'
import { publicOrigin } from '../support/http'
import { act, at } from '../support/people'
import { readyReply, type Signed } from '../support/publishing'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const on = '2022-04-11'
const day = '2022-04-14'
let town: Town
let hidden: Signed
let open: Signed

const outside = <Result>(query: Parameters<typeof transactOutside<Result>>[1]) => transactOutside('web', query)
const asked = (path: string) => new Request(publicOrigin + path)

beforeAll(async () => {
  town = await foundTown()
  hidden = await readyReply(town)
  open = await readyReply(town)
  for (const what of [{ suggestionId: open.suggestionId }, open]) await act(town.office, 'publish', what, on)
})

test('a suggestion that a unit answered twice counts once, by the class of its last public reply', async () => {
  const id = town.transport.id
  const { suggestionId } = hidden
  const answered = await rows.assignment.create({
    data: { ...(await bareAssignment(suggestionId)), unitId: id, role: 'ASSIST' },
  })
  const content = (round: number, classMeaning: string) => JSON.stringify({ unit: '局', round, classMeaning })
  const author = { writtenById: town.office.personId, writtenAt: at(on), body: '已经办理。' }
  for (const [round, meaning] of [
    [1, 'PLANNED'],
    [2, 'SOLVED'],
  ] as const) {
    const reply = await rows.reply.create({
      data: { congressId: town.congressId, assignmentId: answered.id, round, publicity: 'FULL', ...author },
    })
    await rows.publication.create({ data: publicationOf(suggestionId, reply.id, content(round, meaning)) })
  }
  await rows.publication.create({ data: publicationOf(suggestionId, null, '{}') })
  const unit = await outside((tx) => publicUnit(tx, at(day), id))
  expect(unit?.years).toMatchObject([{ suggestions: 1, replies: 2, meanings: { SOLVED: 1, PLANNED: 0 } }])
  const ofYear = await outside((tx) => publicUnits(tx, at(day), 2022))
  expect(ofYear.rows.find((one) => one.id === id)).toMatchObject({
    suggestions: 1,
    replies: 2,
    meanings: { SOLVED: 1 },
  })
})

const bareAssignment = async (suggestionId: string) => {
  const { id, unitId, role, ...row } = await rows.assignment.findFirstOrThrow({ where: { suggestionId } })
  return row
}

function publicationOf(suggestionId: string, replyId: string | null, content: string) {
  const contentHash = new Uint8Array(createHash('sha256').update(content).digest())
  return {
    ...{ congressId: town.congressId, suggestionId, replyId, version: 1, extent: 'FULL', content, contentHash },
    ...{ namesSigners: false, publishAt: at(on), publishOn: at(on), decidedAt: at(on) },
    decidedById: town.office.personId,
  }
}

test('a map with more addresses than it may hold becomes a list of maps, each as bounded, and nothing is left out', async () => {
  const locations = async (path: string, size?: number) => {
    const text = await (await answerSitemap(asked(path), size)).text()
    const found = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address))
    return { isIndex: text.includes('<sitemapindex'), paths: found.map(({ pathname, search }) => pathname + search) }
  }
  const whole = await locations('/sitemap.xml')
  expect(whole.isIndex).toBe(false)
  const index = await locations('/sitemap.xml', 1)
  expect(index.isIndex).toBe(true)
  expect(index.paths.length).toBeGreaterThan(2)
  const parts = await Promise.all(index.paths.map((path) => locations(path, 1)))
  expect(parts.every(({ isIndex }) => !isIndex)).toBe(true)
  expect(parts.flatMap(({ paths }) => paths).sort()).toEqual(whole.paths.toSorted())
  for (const wrong of [
    '?from=x',
    '?from=next~99999999999999~x',
    '?part=x',
    '?from=next~99999999999999~0198a000-0000-7000-8000-000000000001',
  ])
    expect((await answerSitemap(asked(`/sitemap.xml${wrong}`))).status, wrong).toBe(200)
})

test('whoever asks for the map again and again is asked to wait', async () => {
  const ask = async () => (await giveSitemap(asked('/sitemap.xml'))).status
  expect(await ask()).toBe(200)
  const { count } = await rows.rateLimit.updateMany({
    where: { key: { startsWith: 'public-map' } },
    data: { points: 1200 },
  })
  expect([count, await ask()]).toEqual([1, 429])
})

test('eight words cost what one costs, and what is typed beyond them narrows nothing', async () => {
  const { suggestionId } = open
  const shown = await outside((tx) => publicSuggestion(tx, at(day), suggestionId))
  const signs = [...new Set(`${shown?.suggestion.title}${shown?.suggestion.situation}`)].filter((sign) => sign >= '一')
  const words = signs.slice(0, 8)
  expect(words.length).toBe(8)
  const once = await timesFolded(words.slice(0, 1))
  expect(once).toBeGreaterThan(0)
  expect(await timesFolded(words)).toBe(once)
  const found = async (typed: readonly string[]) => {
    const filter = publicFilterSchema.parse({ words: typed.join(' '), unit: town.housing.id })
    return (await outside((tx) => publicRows(tx, at(day), filter))).rows.map((row) => row.suggestionId)
  }
  expect(await found([...words, '没有人写过'])).toEqual([suggestionId])
  expect(await found([...words.slice(1), '没有人写过'])).toEqual([])
})

/** How often a text that is shown was folded to look for these words; what the index folds is not counted. What the connection counted before may not be told yet. */
const timesFolded = (words: readonly string[]): Promise<number> =>
  rows.$transaction(async (tx) => {
    const counted = async () => {
      const [row] = await tx.$queryRaw<[{ times: number }]>`
        SELECT coalesce(sum(CASE funcname WHEN 'public_words' THEN calls ELSE -calls END), 0)::int AS times FROM pg_stat_xact_user_functions
         WHERE funcname IN ('public_words', 'public_grams')`
      return row.times
    }
    await tx.$executeRaw`SET LOCAL track_functions = 'all'`
    const wanted = JSON.stringify({ words: words.join(' '), unit: town.housing.id })
    const before = await counted()
    await tx.$queryRaw`SELECT access.public_suggestions(${at(day)}, ${wanted}::jsonb, NULL, NULL, 26)`
    return (await counted()) - before
  })
