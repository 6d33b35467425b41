import { beforeAll, describe, expect, test } from 'vitest'
import { isAwaited } from '@/lib/domain/deadlines/deadline'
import { isRight } from '@/lib/domain/deadlines/limits'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { urgencies, urgency } from '@/lib/domain/deadlines/urgency'
import { getLedger } from '@/lib/queries/get-ledger'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { type DeadlineRow, listDeadlines } from '@/lib/queries/list-deadlines'
import { deadlineFilterSchema } from '@/lib/schemas/deadline-filter'
import { deadlineWorld } from '../support/deadline-world'
import { assigned } from '../support/handling'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const today = localDate('2022-06-10')
let town: Town
let neighbour: Town
let world: Awaited<ReturnType<typeof deadlineWorld>>

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
  world = await deadlineWorld(town)
  await assigned(neighbour, [{ unit: neighbour.housing, role: 'SOLE' }])
})

const list = (by: Person, asked: object = {}, on: string = today) =>
  see(by, listDeadlines, deadlineFilterSchema.parse(asked), on)

async function whole(by: Person, asked: object = {}): Promise<DeadlineRow[]> {
  const found: DeadlineRow[] = []
  for (let page: string | undefined; ; ) {
    const read = await list(by, { ...asked, page })
    found.push(...read.rows)
    if (!read.next) return found
    page = read.next
  }
}

const everybody = (): Record<string, Person> => ({
  lead: town.lead,
  coSigner: town.coSigner,
  stranger: town.stranger,
  housingClerk: town.housing.clerk,
  housingHead: town.housing.head,
  transportClerk: town.transport.clerk,
  streetClerk: town.street.clerk,
  courtHead: town.court.head,
  office: town.office,
  government: town.government,
  leader: town.leader,
})

/** Line by line, as the pages of the suggestions show them. */
async function permitted(by: Person): Promise<string[]> {
  const suggestions = await rows.suggestion.findMany({ where: { congressId: town.congressId } })
  const ledgers = await Promise.all(
    suggestions.map(({ id }) => see(by, getLedger, id, today).catch(() => ({ rows: [] }))),
  )
  return ledgers
    .flatMap((ledger) => ledger.rows)
    .filter((row) => isAwaited(row) && !(isRight(row.purpose) && row.dueOn < today))
    .map(({ id }) => id)
    .sort()
}

describe('who sees which line', () => {
  test('the list and the pages of the suggestions agree for everybody', async () => {
    for (const [name, person] of Object.entries(everybody())) {
      const seen = (await whole(person)).map(({ id }) => id).sort()
      expect({ name, seen }).toEqual({ name, seen: await permitted(person) })
    }
  })

  test('it is tried where the lines differ', async () => {
    const seen = async (person: Person) => new Set((await whole(person)).map(({ purpose }) => purpose))
    expect(await seen(town.housing.clerk)).toContain('draft')
    expect(await seen(town.office)).not.toContain('draft')
    expect(await seen(town.office)).toContain('feedback')
    expect(await seen(town.housing.clerk)).not.toContain('feedback')
    expect(await seen(town.lead)).toContain('feedback')
    expect(await seen(town.stranger)).toEqual(new Set())
  })

  test('who keeps the system, judges or looks back finds no such list', async () => {
    for (const person of [town.assessor, town.system, town.security, town.audit])
      expect(await refusalOf(list(person))).toBe('not-found')
  })

  test('another congress has its own', async () => {
    const ours = new Set((await whole(town.office)).map(({ id }) => id))
    const theirs = await whole(neighbour.office)
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.some(({ id }) => ours.has(id))).toBe(false)
  })
})

describe('what it says', () => {
  test('the nearest day comes first, over all pages, each line once', async () => {
    const found = await whole(town.office)
    expect(found.map(({ dueOn }) => dueOn)).toEqual(found.map(({ dueOn }) => dueOn).toSorted())
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  })

  test('the counts are of the four words, and each word shows its lines', async () => {
    const found = await whole(town.office)
    const { counts } = await list(town.office)
    for (const word of urgencies) expect(counts[word]).toBe(found.filter((row) => urgency(row, today) === word).length)
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0)
    const paused = await whole(town.office, { urgency: 'paused' })
    expect(new Set(paused.map(({ suggestionId }) => suggestionId))).toEqual(new Set([world.paused.suggestionId]))
    expect((await whole(town.office, { urgency: 'overdue' })).map(({ id }) => id)).toContain(
      found.find(({ suggestionId, purpose }) => suggestionId === world.late.suggestionId && purpose === 'reply')?.id,
    )
  })

  test('the day after the last day a reply is overdue, and a right that lapsed is gone', async () => {
    const before = await list(town.court.head, { purpose: 'object' }, '2022-06-11')
    expect(before.rows).toHaveLength(1)
    expect((await list(town.court.head, { purpose: 'object' }, '2022-06-14')).rows).toEqual([])
    const { suggestionId } = world.late
    const replyOn = async (day: string) =>
      (await list(town.office, { purpose: 'reply', urgency: 'overdue' }, day)).rows.some(
        (row) => row.suggestionId === suggestionId,
      )
    expect(await replyOn('2022-06-01')).toBe(false)
    expect(await replyOn('2022-06-02')).toBe(true)
  })

  test('the ball lies where the page of the suggestion says', async () => {
    for (const { suggestionId, ball } of await whole(town.office)) {
      const { holder } = await see(town.office, getSuggestion, suggestionId ?? '', today)
      expect({
        kind: ball?.holder ?? 'NOBODY',
        unit: ball?.unit ?? null,
        reason: ball?.reason ?? null,
        since: ball?.since ?? null,
      }).toEqual(holder)
    }
  })

  test('it is narrowed by purpose, unit, holder and words', async () => {
    const all = await whole(town.office)
    const withLead = await whole(town.office, { holder: 'LEAD' })
    expect(withLead.length).toBeGreaterThan(0)
    expect(withLead.map(({ id }) => id)).toEqual(all.filter(({ ball }) => ball?.holder === 'LEAD').map(({ id }) => id))
    expect(new Set((await whole(town.office, { purpose: 'reply' })).map(({ purpose }) => purpose))).toEqual(
      new Set(['reply']),
    )
    expect(new Set((await whole(town.office, { unit: town.court.id })).map(({ unitName }) => unitName))).toEqual(
      new Set([town.court.name]),
    )
    const [{ numberText, suggestionId }] = all as [DeadlineRow]
    expect(new Set((await whole(town.office, { text: numberText })).map((row) => row.suggestionId))).toEqual(
      new Set([suggestionId]),
    )
    expect(await whole(town.office, { text: '无此事项' })).toEqual([])
    expect(await whole(town.office, { text: "'; \\ % _" })).toEqual([])
  })

  test('an address that cannot be read shows more and never an error', async () => {
    const all = await list(town.office)
    const odd = {
      unit: 'x',
      purpose: 'all',
      holder: 'me',
      urgency: 'soon',
      page: 'next~2022-99-99~x',
      order: 'up',
      view: '',
    }
    expect(await list(town.office, odd)).toEqual(all)
  })
})

test('when it is done it is no longer awaited', async () => {
  const assignmentId = world.justGiven.assignmentIds[0] as string
  const acknowledging = async () => (await list(town.court.clerk, { purpose: 'acknowledge' }, '2022-06-10')).rows.length
  expect(await acknowledging()).toBe(1)
  await act(town.court.clerk, 'acknowledge-assignment', { assignmentId }, '2022-06-10')
  expect(await acknowledging()).toBe(0)
})
