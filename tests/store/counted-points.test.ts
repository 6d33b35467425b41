import { expect, test } from 'vitest'
import { readAssessment } from '@/lib/store/assessments'
import { readCountedPoints } from '@/lib/store/counted-points'
import { transactFor } from '@/lib/store/transact'
import { aMember, anAssessment, aSchemeBody, bar } from '../support/assessments'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

test('marks count in points, of whoever judges the unit, once all of them are in', async () => {
  const town = await foundTown()
  const { assessmentId, memberId, otherMemberId } = await anAssessment(town, { state: 'JUDGED' })
  await rows.assessmentMember.update({ where: { id: otherMemberId }, data: { takenOutAt: new Date('2022-05-05') } })
  const second = await aMember(town, assessmentId, town.otherAssessor, 1, false)
  const unitId = town.transport.id
  const at = new Date('2022-05-10')
  const given = { congressId: town.congressId, assessmentId, unitId, markedAt: at, handedInAt: at }
  const give = (member: string, itemKey: string, value: number) =>
    rows.assessmentMark.create({ data: { ...given, memberId: member, itemKey, value } })
  const counted = () =>
    transactFor(town.congressId, async (tx) =>
      (await readCountedPoints(tx, await readAssessment(tx, assessmentId), aSchemeBody))(unitId),
    )
  await give(memberId, 'quality', 2000)
  await give(memberId, 'example', 2)
  expect(await counted()).toEqual({})
  await give(second, 'quality', 2600)
  await give(second, 'example', 4)
  const points = await counted()
  expect([points.quality?.toSorted(), points.example?.toSorted()]).toEqual([
    [2000, 2600],
    [200, 300],
  ])
  await bar(town, second, town.transport)
  expect(await counted()).toEqual({ quality: [2000], example: [200] })
})
