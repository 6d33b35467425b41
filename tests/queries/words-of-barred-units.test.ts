import { beforeEach, describe, expect, test } from 'vitest'
import { getAssessmentResult } from '@/lib/queries/get-assessment-result'
import { getGroupMeeting } from '@/lib/queries/get-group-meeting'
import { anAssessment, bar } from '../support/assessments'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-10'
let town: Town
beforeEach(async () => {
  town = await foundTown()
})

describe('words that speak of a barred unit', () => {
  test('of the meeting are not for whoever is barred from one of the group; nor does he keep the record', async () => {
    const { assessmentId, memberId } = await anAssessment(town, { state: 'JUDGED' })
    const record = {
      assessmentId,
      groupNo: 1,
      version: 0,
      heldOn: day,
      place: '会议室',
      present: [memberId],
      words: '住建局拖得太久。',
    }
    await act(town.assessor, 'record-group-meeting', record, day)
    const read = async () => {
      const { meeting, keepsWords, mayRecord } = await see(
        town.assessor,
        getGroupMeeting,
        { assessmentId, groupNo: '1' },
        day,
      )
      return [meeting?.words, keepsWords, mayRecord]
    }
    expect(await read()).toEqual([record.words, false, true])
    await bar(town, memberId, town.housing)
    expect(await read()).toEqual(['', true, false])
    expect(await refusalOf(act(town.assessor, 'record-group-meeting', { ...record, version: 1 }, day))).toBe(
      'not-found',
    )
  })

  test('why a unit was corrected is told to it, the offices and its judges, not to every unit once it is frozen', async () => {
    const { assessmentId } = await anAssessment(town, { state: 'CHECKED', kind: 'ANNUAL' })
    const of = { assessmentId, unitId: town.transport.id }
    const objected = {
      raisedOn: new Date(day),
      answerDueOn: new Date(day),
      raisedAt: new Date(day),
      words: '期限算错了。',
    }
    const by = { congressId: town.congressId, ...of, itemKey: 'on-time' }
    const { id: objectionId } = await rows.assessmentObjection.create({
      data: {
        ...{ ...by, ...objected, raisedById: town.transport.head.personId, outcome: 'UPHELD', answer: '属实。' },
        ...{ answeredAt: new Date(day), answeredOn: new Date(day), answeredById: town.office.personId },
      },
    })
    const corrected = {
      kind: 'POINTS',
      points: 6000,
      reason: '签收单证明按期。',
      madeAt: new Date(day),
      madeById: town.office.personId,
    }
    await rows.assessmentCorrection.create({ data: { ...by, ...corrected, objectionId } })
    const version = (await rows.assessment.findUniqueOrThrow({ where: { id: assessmentId } })).version
    await act(town.office, 'freeze-assessment', { assessmentId, version }, '2022-05-20')
    const reason = async (by: Person) =>
      (await see(by, getAssessmentResult, of, '2022-05-21')).corrections.map((one) => one.reason)
    for (const by of [town.transport.head, town.office, town.assessor])
      expect(await reason(by)).toEqual([corrected.reason])
    for (const by of [town.housing.head, town.otherAssessor]) expect(await reason(by)).toEqual([''])
  })
})
