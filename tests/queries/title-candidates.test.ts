import { beforeAll, expect, test } from 'vitest'
import { askedPairs } from '@/lib/domain/likeness/asked-pairs'
import { likeSuggestions } from '@/lib/queries/like-suggestions'
import { titleCandidates } from '@/lib/queries/title-candidates'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { sameMatter } from '../domain/likeness/known-pairs'
import { see } from '../support/people'
import { publicItems, publicListLines } from '../support/public-records'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-06-01'
const wholeTable = 100_000
let town: Town
const idOf = new Map<string, string>()

/** Titles as they are handed in: a place, a thing, what is to be done; each as often as its words are. Only their pairs are asked for here, so no other index is kept of them. */
async function fill(count: number): Promise<void> {
  await rows.$executeRaw`ALTER TABLE suggestion DISABLE TRIGGER USER`
  await rows.$executeRaw`
    INSERT INTO suggestion (congress_id, session_id, period, title, lead_delegate_id, entered_by_id, created_at, status)
    SELECT ${town.congressId}::uuid, ${town.sessionId}::uuid, 'IN_SESSION',
      '关于' || (ARRAY['解决','加快','尽快','支持'])[1 + n % 4] || chr(19968 + n % 977) || chr(20968 + n % 1259)
        || (ARRAY['镇','村','社区','路','小区'])[1 + n % 5] || (ARRAY['农村道路硬化','公交站点','路灯安装','河道清淤','卫生室用房','小学校舍','养老服务','停车难','农田灌溉沟渠','污水管网'])[1 + n % 10]
        || '问题的建议', ${town.lead.delegateId}::uuid, ${town.lead.personId}::uuid, now(), 'CONCLUDED'
    FROM generate_series(1, ${count}::int) n`
  await rows.$executeRaw`ALTER TABLE suggestion ENABLE TRIGGER USER`
  await rows.$executeRaw`
    INSERT INTO title_pair (congress_id, pair, suggestion_id)
    SELECT s.congress_id, pair, s.id FROM suggestion s CROSS JOIN LATERAL search.title_pairs(s.title) AS pair
    WHERE s.congress_id = ${town.congressId}::uuid ON CONFLICT DO NOTHING`
  await rows.$executeRaw`ANALYZE title_pair`
}

/** Pages of the database that one question touches, as the application asks it: under row level security. */
async function pagesTouched(title: string): Promise<number> {
  const asked = [{ id: '00000000-0000-0000-0000-000000000000', pairs: askedPairs(title) }]
  const plan = await see(
    town.lead,
    ({ tx }) =>
      open(tx).$queryRaw<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }[]>(
        Prisma.sql`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${titleCandidates(town.congressId, asked, { perPair: 400, most: 40 })}`,
      ),
    null,
    day,
  )
  const top = plan[0]?.['QUERY PLAN'][0]?.Plan ?? {}
  return (top['Shared Hit Blocks'] ?? 0) + (top['Shared Read Blocks'] ?? 0)
}

beforeAll(async () => {
  town = await foundTown()
  for (const { id, title } of [...publicItems(), ...publicListLines()]) {
    const data = {
      congressId: town.congressId,
      sessionId: town.sessionId,
      period: 'IN_SESSION',
      title,
      status: 'CONCLUDED',
    }
    const by = { leadDelegateId: town.lead.delegateId, enteredById: town.lead.personId, createdAt: new Date() }
    idOf.set(id, (await rows.suggestion.create({ data: { ...data, ...by } })).id)
  }
})

const placeOf = async (title: string, asked: string, partner: string): Promise<number> => {
  const found = await see(town.stranger, likeSuggestions, { title, suggestionId: idOf.get(asked) ?? null }, day)
  return found.findIndex(({ id }) => id === idOf.get(partner))
}

/** The same pairs as in tests/domain/likeness, through the index. */
test('of each known pair of public titles the partner is among the first three that the database finds', async () => {
  const titles = new Map([...publicItems(), ...publicListLines()].map(({ id, title }) => [id, title]))
  const missed: string[] = []
  for (const [left, right] of sameMatter)
    for (const [asked, partner] of [
      [left, right],
      [right, left],
    ] as const) {
      const place = await placeOf(titles.get(asked) ?? '', asked, partner)
      if (place < 0 || place > 2) missed.push(`${asked} → ${partner}: ${place}`)
    }
  process.stdout.write(
    `known pairs found by the database: ${2 * sameMatter.length - missed.length} of ${2 * sameMatter.length}\n`,
  )
  expect(missed).toEqual([])
})

test('a question costs the same among twenty thousand suggestions and among a hundred thousand', {
  timeout: 300_000,
}, async () => {
  const questions = ['关于硬化闸北村农村道路的建议', '关于增设公交站点的建议', '关于河道清淤的建议']
  await fill(20_000)
  const few = await Promise.all(questions.map(pagesTouched))
  await fill(wholeTable - 20_000)
  const started = performance.now()
  const many = await Promise.all(questions.map(pagesTouched))
  const found = await see(town.stranger, likeSuggestions, { title: questions[0] as string, suggestionId: null }, day)
  const ms = Math.round(performance.now() - started)
  process.stdout.write(
    `pages touched among 20 000: ${few.join(', ')}; among 100 000: ${many.join(', ')}; three plans and a question ${ms} ms\n`,
  )
  expect(found.length).toBeGreaterThan(0)
  for (const [place, pages] of many.entries()) expect(pages).toBeLessThan(1.5 * (few[place] as number))
})
