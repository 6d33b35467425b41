import { beforeAll, beforeEach, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { getAssessmentResult } from '@/lib/queries/get-assessment-result'
import { hashOfReckoning } from '@/lib/store/assessment-results'
import { transactAs } from '@/lib/store/transact'
import { anAssessment } from '../support/assessments'
import { eventsOf } from '../support/ledger'
import { act, hashOf, type Person, refusalOf } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
let assessmentId: string

beforeAll(async () => {
  town = await foundTown()
  await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
})
beforeEach(async () => {
  ;({ assessmentId } = await anAssessment(town, { state: 'CHECKED' }))
})

const assessment = () => rows.assessment.findUniqueOrThrow({ where: { id: assessmentId } })
const freeze = async (by: Person = town.office, on = '2022-06-01') =>
  act<{ hash: string }>(by, 'freeze-assessment', { assessmentId, version: (await assessment()).version }, on)
const now = new Date('2022-06-02T02:00:00Z')
const opened = (by: Person, unitId: string) =>
  transactAs(hashOf(by.token), now, (tx) =>
    getAssessmentResult(
      { tx, actor: by.actor, moment: { now, today: localDate('2022-06-02') } },
      { assessmentId, unitId },
    ),
  )

test('the office fixes the result: input, result and their hash are kept, and it comes out the same again', async () => {
  const { hash } = await freeze()
  const kept = await assessment()
  expect(kept).toMatchObject({ state: 'FROZEN', hash, version: 2 })
  expect(hashOfReckoning({ input: kept.input ?? '', result: kept.result ?? '' })).toBe(hash)
  expect(await eventsOf(assessmentId)).toEqual(['assessment.frozen'])
  expect(await opened(town.transport.head, town.transport.id)).toMatchObject({ frozen: { hash, isEqual: true } })
})

test('what happens afterwards moves nothing of it', async () => {
  await freeze()
  const before = await opened(town.office, town.transport.id)
  await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
  expect(await opened(town.office, town.transport.id)).toEqual(before)
})

test('what was tampered with is told', async () => {
  await freeze()
  const { result } = await assessment()
  await rows.assessment.update({ where: { id: assessmentId }, data: { result: `${result} ` } })
  expect(await opened(town.office, town.transport.id)).toMatchObject({ frozen: { isEqual: false } })
})

test('not while units may object, not twice, not by a unit, and not of what somebody has changed meanwhile', async () => {
  expect(await refusalOf(freeze(town.office, '2022-05-19'))).toBe('assessment-check-runs')
  expect(await refusalOf(freeze(town.transport.head))).toBe('not-found')
  expect(await refusalOf(act(town.office, 'freeze-assessment', { assessmentId, version: 9 }, '2022-06-01'))).toBe(
    'stale-version',
  )
  expect(await assessment()).toMatchObject({ state: 'CHECKED', hash: null })
  await freeze()
  expect(await refusalOf(freeze())).toBe('move-not-open')
})

test('a unit opens its own list once the check begins, and no other', async () => {
  expect(await opened(town.transport.head, town.transport.id)).toMatchObject({ frozen: null, state: 'CHECKED' })
  expect(await refusalOf(opened(town.transport.head, town.housing.id))).toBe('not-found')
  ;({ assessmentId } = await anAssessment(town, { state: 'JUDGED' }))
  expect(await refusalOf(opened(town.transport.head, town.transport.id))).toBe('not-found')
  expect(
    (await opened(town.assessor, town.transport.id)).result.items.find(({ itemKey }) => itemKey === 'quality')?.state,
  ).toBe('MISSING')
})

test('the list leads to its objections whoever may read them, from the day of the check on', async () => {
  const leads = async (by: Person) => (await opened(by, town.transport.id)).opensObjections
  expect([await leads(town.office), await leads(town.transport.clerk), await leads(town.assessor)]).toEqual([
    true,
    true,
    false,
  ])
  ;({ assessmentId } = await anAssessment(town, { state: 'JUDGED' }))
  expect(await leads(town.office)).toBe(false)
})
