import { beforeEach, expect, test } from 'vitest'
import { assessmentsToNamed } from '@/lib/domain/assessment/events'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { rulesOfAssessments } from '@/lib/notifications/rules-of-assessments'
import { listNotices } from '@/lib/queries/list-notices'
import { anAssessment } from '../support/assessments'
import { act, type Person, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-05'
let town: Town
beforeEach(async () => {
  town = await foundTown()
})

async function deliver(): Promise<void> {
  for (const { id: eventId } of await rows.event.findMany({
    where: { congressId: town.congressId, type: { startsWith: 'assessment.' } },
  }))
    await deliverEvent({ congressId: town.congressId, eventId })
}
const told = async (by: Person) =>
  (await see(by, listNotices, { show: undefined, page: undefined }, day)).rows.map(({ type }) => type)

test('units read that they are to assess themselves, members that they are to judge; nobody else does', async () => {
  const { assessmentId } = await anAssessment(town)
  await act(town.office, 'open-self-assessment', { assessmentId, selfDueOn: '2022-05-12' }, day)
  const step = { assessmentId, marksDueOn: '2022-05-20', isKnown: true }
  await act(town.office, 'open-assessment-judging', step, day)
  await deliver()
  expect(await told(town.transport.head)).toEqual(['assessment.self-opened'])
  expect(await told(town.court.clerk)).toEqual(['assessment.self-opened'])
  expect(await told(town.assessor)).toEqual(['assessment.judging-opened'])
  expect(await told(town.leader)).toEqual([])
})

test('whatever the rules tell to somebody whom the event names, he can read', () => {
  const toNamed = Object.entries(rulesOfAssessments)
    .filter(([type]) => type.startsWith('assessment.'))
    .filter(([, { hearers }]) => hearers.some((one) => one === 'namedUnits' || one === 'mentioned'))
    .map(([type]) => type)
  expect(toNamed.toSorted()).toEqual([...assessmentsToNamed].toSorted())
})
