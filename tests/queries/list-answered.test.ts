import { beforeAll, describe, expect, test } from 'vitest'
import { workAnsweredOut, workDeadlinesOut } from '@/lib/queries/export-deadlines'
import { listAnswered } from '@/lib/queries/list-answered'
import { listDeadlines } from '@/lib/queries/list-deadlines'
import { deadlineFilterSchema } from '@/lib/schemas/deadline-filter'
import { deadlineWorld } from '../support/deadline-world'
import { type Person, refusalOf, see } from '../support/people'
import { foundTown, type Town } from '../support/town'

const today = '2022-06-10'
let town: Town
let world: Awaited<ReturnType<typeof deadlineWorld>>

beforeAll(async () => {
  town = await foundTown()
  world = await deadlineWorld(town)
})

const answers = (by: Person, asked: object = {}) => see(by, listAnswered, deadlineFilterSchema.parse(asked), today)

describe('what was answered', () => {
  test('the time that it took, and whose the late days are', async () => {
    const { rows: found } = await answers(town.office)
    const late = found.find(({ suggestionId }) => suggestionId === world.answered.suggestionId)
    expect(late).toMatchObject({ startedOn: '2022-03-01', dueOn: '2022-06-01', doneOn: '2022-06-08', took: 99 })
    expect(late?.late).toEqual({ days: 7, LEAD: 0, ASSIST: 7, DELEGATE: 0, GOVERNMENT_OFFICE: 0, COMMITTEE: 0 })
    expect(found.find(({ suggestionId }) => suggestionId === world.rated.suggestionId)?.late).toBeNull()
  })

  test('the latest or the longest first, the late ones alone, of a unit alone', async () => {
    const ids = async (asked: object) =>
      (await answers(town.office, asked)).rows.map(({ suggestionId }) => suggestionId)
    const { answered, rated } = world
    expect(await ids({})).toEqual([answered.suggestionId, rated.suggestionId])
    expect(await ids({ order: 'longest' })).toEqual([answered.suggestionId, rated.suggestionId])
    expect(await ids({ outcome: 'late' })).toEqual([answered.suggestionId])
    expect(await ids({ outcome: 'on-time' })).toEqual([rated.suggestionId])
    expect(await ids({ unit: town.court.id })).toEqual([])
  })

  test('nobody sees the answers of suggestions that are not his', async () => {
    expect((await answers(town.street.clerk)).rows).toEqual([])
    expect((await answers(town.coSigner)).rows.map(({ suggestionId }) => suggestionId)).toEqual([
      world.answered.suggestionId,
    ])
  })
})

describe('what is taken away', () => {
  const filter = deadlineFilterSchema.parse({})

  test('holds what the pages hold', async () => {
    expect((await see(town.office, workDeadlinesOut, filter, today)).rows).toEqual(
      (await see(town.office, listDeadlines, filter, today)).rows,
    )
    expect((await see(town.leader, workAnsweredOut, filter, today)).rows).toEqual((await answers(town.leader)).rows)
  })

  test('is for the delegate office and those who lead the committee', async () => {
    for (const person of [town.government, town.housing.clerk, town.lead]) {
      expect(await refusalOf(see(person, workDeadlinesOut, filter, today))).toBe('not-found')
      expect(await refusalOf(see(person, workAnsweredOut, filter, today))).toBe('not-found')
    }
  })
})

test('who keeps the system, judges or looks back finds no such list', async () => {
  for (const person of [town.assessor, town.system, town.security, town.audit])
    expect(await refusalOf(answers(person))).toBe('not-found')
})
