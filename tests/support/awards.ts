import { randomUUID } from 'node:crypto'
import { vetoes } from '@/lib/domain/award/award'
import { anAssessment, aSchemeBody } from './assessments'
import { act } from './people'
import { rows } from './rows'
import type { Town } from './town'

export const awardDays = {
  called: '2022-06-01',
  checked: '2022-06-06',
  met: '2022-06-08',
  notice: '2022-06-13',
  over: '2022-06-20',
}

/** Points far enough apart to be told from each other: the transport bureau leads, the court has no tasks. */
const scored = (town: Town) =>
  [town.transport, town.housing, town.street, town.court].map(({ id, name }, place) => ({
    ...{
      unitId: id,
      name,
      kind: 'DEPARTMENT',
      groupNo: 1,
      leadItems: 10,
      items: [],
      sections: [],
      bonus: 0,
      deduction: 0,
    },
    ...{ base: 9500 - place * 1000, total: 9500 - place * 1000, gradeKey: null, level: null },
    standing: town.court.id === id ? 'NO_TASKS' : 'COMPARED',
  }))

/** The year's annual assessment, frozen; group 1 is led by `assessor`. */
export async function assessedYear(town: Town): Promise<string> {
  const { assessmentId } = await anAssessment(town, { kind: 'ANNUAL', state: 'FROZEN', body: aSchemeBody })
  const result = JSON.stringify({ total: 10_000, units: scored(town) })
  await rows.assessment.update({ where: { id: assessmentId }, data: { result } })
  return assessmentId
}

export const aCall = (more: object = {}) => ({
  ...{ year: 2022, kind: 'UNIT', name: '2022年度代表建议办理先进单位', quota: 1, each: 2, noticeDays: 5 },
  ...{ basis: '区人大常委会代表建议评选办法', decidingBody: '区人大常委会主任会议', vetoes: [...vetoes], ...more },
})

export const called = async (town: Town, more: object = {}) =>
  (await act<{ callId: string }>(town.office, 'call-award', aCall(more), awardDays.called)).callId

export const aReason = '办理认真，答复及时，代表满意。'

export const nominated = async (town: Town, callId: string, more: object, by = town.office) =>
  (await act<{ candidateId: string }>(by, 'nominate-for-award', { callId, reason: aReason, ...more }, awardDays.called))
    .candidateId

/** Two units on the shortlist of a call for one. */
export async function shortlisted(town: Town) {
  const callId = await called(town)
  const first = await nominated(town, callId, { unitId: town.transport.id })
  const second = await nominated(town, callId, { unitId: town.housing.id })
  await act(town.office, 'check-award-candidates', { callId }, awardDays.checked)
  for (const candidateId of [first, second])
    await act(town.office, 'shortlist-candidate', { candidateId, reason: aReason }, awardDays.checked)
  return { callId, first, second }
}

export const aMeeting = (callId: string, agreedIds: readonly string[]) => ({
  ...{ callId, heldOn: awardDays.met, meeting: '区人大常委会第六次主任会议', words: '同意，按程序公示。', agreedIds },
})

export async function noticed(town: Town) {
  const { callId, first, second } = await shortlisted(town)
  await act(town.office, 'record-award-meeting', aMeeting(callId, [first]), awardDays.met)
  await act(town.office, 'open-award-notice', { callId, from: awardDays.notice }, awardDays.met)
  return { callId, first, second }
}

/** One of each, as rows, of a year of its own. */
export async function awardRows({ congressId, office, transport }: Town, assessmentId: string) {
  const by = { calledAt: new Date(), calledOn: new Date('2022-06-01'), calledById: office.personId }
  const asked = { ...aCall(), year: 2022, assessmentId, congressId, ...by }
  const call = await rows.awardCall.create({ data: { id: randomUUID(), ...asked } })
  const nominatedBy = { nominatedAt: new Date(), nominatedOn: new Date('2022-06-01'), nominatedById: office.personId }
  const of = { congressId, callId: call.id }
  const candidate = await rows.awardCandidate.create({
    data: {
      ...of,
      unitId: transport.id,
      nominator: 'OFFICE',
      nominatorName: office.name,
      reason: aReason,
      ...nominatedBy,
    },
  })
  const raised = { raisedAt: new Date(), raisedOn: new Date('2022-06-13'), raisedById: office.personId }
  const objection = await rows.awardObjection.create({
    data: { ...of, candidateId: candidate.id, channel: 'LETTER', name: '张强', words: '有一件逾期。', ...raised },
  })
  return { 'award call': call.id, 'award candidate': candidate.id, 'award objection': objection.id }
}
