import { beforeAll, expect, test } from 'vitest'
import type { UnitFacts } from '@/lib/domain/assessment/facts'
import type { MeasureKey } from '@/lib/domain/assessment/measure-keys'
import { measured } from '@/lib/domain/assessment/measures'
import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import type { SuggestionFacts } from '@/lib/domain/figures/facts'
import { members } from '@/lib/domain/figures/figure'
import { type FigureKey, figures } from '@/lib/domain/figures/register'
import { readYearFacts } from '@/lib/queries/figures-facts'
import { transactFor } from '@/lib/store/transact'
import { readUnitFacts } from '@/lib/store/unit-facts'
import { Prisma } from '@/prisma/generated/client'
import { demonstrationLoaded } from '../support/demonstration'
import { rows } from '../support/ledger'

const lastDay = localDate('2022-12-31')
let congressId: string
let suggestions: readonly SuggestionFacts[]
let units: readonly { unitId: string; name: string; groupNo: number; leadItems: number }[]

const factsUntil = (countsUntil: LocalDate): Promise<UnitFacts[]> =>
  transactFor(congressId, (tx) => readUnitFacts(tx, { year: 2022, countsUntil, units }))

beforeAll(async () => {
  await demonstrationLoaded()
  congressId = (await rows('SELECT id FROM congress'))[0]?.id as string
  units = (await rows('SELECT id, name FROM unit ORDER BY id')).map(({ id, name }) => ({
    unitId: String(id),
    name: String(name),
    groupNo: 1,
    leadItems: 0,
  }))
  const reach = { visible: Prisma.sql`true`, hidden: Prisma.sql`false`, sealed: false }
  suggestions = (await transactFor(congressId, (tx) => readYearFacts(tx, 2022, reach)))?.suggestions ?? []
}, 120_000)

const sameAs: [measure: MeasureKey, counted: FigureKey, base?: FigureKey][] = [
  ['repliedInTime', 'onTime', 'due'],
  ['rehandled', 'rehandled'],
  ['metConfirmed', 'faceToFaceConfirmed', 'replied'],
  ['solvedClaimed', 'solvedAsClaimed', 'replied'],
  ['solvedConfirmedRate', 'solvedAsConfirmed', 'replied'],
  ['disputedContacts', 'contactDisputed'],
  ['waivedContacts', 'contactWaived'],
  ['satisfiedFinal', 'satisfiedWithResult', 'returned'],
]

/** What any unit of a suggestion does meets its delegate; a part knows its own talks. */
const contacts: readonly MeasureKey[] = ['metConfirmed', 'disputedContacts', 'waivedContacts']

test.each(sameAs)(
  '%s says of a unit that handles alone what %s says of the suggestion',
  async (measure, counted, base) => {
    const withoutAssists = contacts.includes(measure)
    const alone = suggestions.filter(
      ({ assignments }) => assignments.filter(({ role }) => withoutAssists || role !== 'ASSIST').length === 1,
    )
    const expected = (figure: FigureKey) =>
      members(figures[figure], alone, lastDay)
        .map(({ id }) => id)
        .toSorted()
    const facts = (await factsUntil(lastDay)).map((unit) => ({
      ...unit,
      parts: unit.parts.filter(({ suggestionId }) => alone.some(({ id }) => id === suggestionId)),
    }))
    const suggestionOf = new Map(facts.flatMap(({ parts }) => parts.map(({ id, suggestionId }) => [id, suggestionId])))
    const found = facts.map((unit) => measured(measure, unit))
    const idsOf = (which: 'counted' | 'base') =>
      found.flatMap((one) => one[which].map((id) => suggestionOf.get(id))).toSorted()

    expect(alone.length).toBeGreaterThan(20)
    expect(idsOf('counted')).toEqual(expected(counted))
    if (base) expect(idsOf('base')).toEqual(expected(base))
  },
)

test('every part of the year stands with one unit, and every fact in the order of the ids', async () => {
  const facts = await factsUntil(lastDay)
  const parts = facts.flatMap((unit) => unit.parts)
  const [inForce] =
    await rows(`SELECT count(*)::int AS count FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id
    JOIN session x ON x.id = s.session_id AND x.year = 2022 WHERE a.ended_on IS NULL AND s.assigned_on <= '2022-12-31'
      AND s.status NOT IN ('WITHDRAWN', 'NOT_ACCEPTED', 'SPLIT', 'REJOINED')`)
  expect(parts).toHaveLength(Number(inForce?.count))
  for (const unit of facts) expect(unit.parts.map(({ id }) => id)).toEqual(unit.parts.map(({ id }) => id).toSorted())
})

test('what came after the day of reckoning counts nothing', async () => {
  const asOf = localDate('2022-05-10')
  const happened =
    /"(?:repliedOn|acknowledgedOn|assistedOn|publishedOn|closedOn|doneOn|heldOn|assignedOn)":"(\d{4}-\d\d-\d\d)"/g
  const days = [...JSON.stringify(await factsUntil(asOf)).matchAll(happened)].map(([, day]) => day as string)
  expect(days.length).toBeGreaterThan(100)
  expect(days.filter((day) => day > asOf)).toEqual([])
  const early = (await factsUntil(asOf)).flatMap(({ parts }) => parts.flatMap(({ rounds }) => rounds))
  expect(early.filter(({ rating, isSealed }) => rating !== null && isSealed)).toEqual([])
})

test('a rating counts once its round is closed, and not before', async () => {
  const [closed] =
    await rows(`SELECT r.closed_on::text AS day, s.id FROM handling_round r JOIN suggestion s ON s.id = r.suggestion_id
    JOIN rating g ON g.suggestion_id = s.id AND g.round = r.number AND g.delegate_id = s.lead_delegate_id AND g.rated_on < r.closed_on
    JOIN session x ON x.id = s.session_id AND x.year = 2022 WHERE r.closed_on <= '2022-12-31' ORDER BY s.id LIMIT 1`)
  const roundsOn = async (day: string) =>
    (await factsUntil(localDate(day)))
      .flatMap(({ parts }) => parts.filter(({ suggestionId }) => suggestionId === closed?.id))
      .flatMap(({ rounds }) => rounds.map(({ rating }) => rating !== null))
  const before = new Date(new Date(`${closed?.day}T00:00:00Z`).getTime() - 86_400_000).toISOString().slice(0, 10)
  expect(await roundsOn(before)).not.toContain(true)
  expect(await roundsOn(String(closed?.day))).toContain(true)
})

test('a part that was handed over later stands with the unit that had it on that day', async () => {
  const [[part], [taker]] = [
    await rows(`SELECT a.id, a.unit_id FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id JOIN session x ON x.id = s.session_id
      WHERE x.year = 2022 AND a.ended_on IS NULL AND s.status = 'CONCLUDED' ORDER BY a.id LIMIT 1`),
    await rows(`SELECT id FROM unit ORDER BY id DESC LIMIT 1`),
  ]
  await rows('UPDATE assignment SET unit_id = $2 WHERE id = $1', [part?.id, taker?.id])
  await rows(
    `INSERT INTO unit_change (id, congress_id, kind, unit_ids, successor_id, assignment_ids, effective_on, document_number, reason, recorded_at, recorded_by_id)
     SELECT $1, $2, 'HANDED_OVER', ARRAY[$3::uuid], $4, ARRAY[$1::uuid], '2022-10-01', '济编〔2022〕9号', '职责调整', '2022-10-01', id FROM person LIMIT 1`,
    [part?.id, congressId, part?.unit_id, taker?.id],
  )
  await rows(
    `INSERT INTO assignment_transfer (congress_id, assignment_id, from_unit_id, to_unit_id, effective_on, change_id) VALUES ($1, $2, $3, $4, '2022-10-01', $2)`,
    [congressId, part?.id, part?.unit_id, taker?.id],
  )
  const holderOn = async (day: string) =>
    (await factsUntil(localDate(day))).find(({ parts }) => parts.some(({ id }) => id === part?.id))?.unitId
  expect(await holderOn('2022-09-30')).toBe(part?.unit_id)
  expect(await holderOn('2022-10-01')).toBe(taker?.id)
})
