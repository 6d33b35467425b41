import { beforeEach, describe, expect, test } from 'vitest'
import { getAward } from '@/lib/queries/get-award'
import { anAssessment, aSchemeBody } from '../support/assessments'
import { aCall, aReason, assessedYear, awardDays, called, nominated, shortlisted } from '../support/awards'
import { act, type Person, refusalOf, see } from '../support/people'
import { aRecheck } from '../support/rechecks'
import { replied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const candidateOf = (id: string) => rows.awardCandidate.findUniqueOrThrow({ where: { id } })
const lastEvent = (subjectId: string) =>
  rows.event.findFirstOrThrow({ where: { subjectId }, orderBy: { sequence: 'desc' } })
const seen = (by: Person, callId: string, on: string = awardDays.notice) => see(by, getAward, callId, on)
const office = (name: string, input: object, on: string) => act(town.office, name, input, on)

describe('a call', () => {
  test('rests on a frozen annual result, never on a trial, and leaves nothing when refused', async () => {
    await anAssessment(town, { kind: 'TRIAL', state: 'FROZEN' })
    expect(await refusalOf(called(town))).toBe('award-no-result')
    expect(await refusalOf(act(town.leader, 'call-award', aCall(), awardDays.called))).toBe('not-found')
    expect(await rows.awardCall.count({ where: { congressId: town.congressId } })).toBe(0)
    await assessedYear(town)
    const callId = await called(town)
    expect(await lastEvent(callId)).toMatchObject({
      type: 'award.called',
      data: { quota: 1, personIds: [town.assessor.personId, town.otherAssessor.personId] },
    })
  })

  test('is nominated for by the group of the unit, the head of the worker and the office, each once and within its number', async () => {
    await assessedYear(town)
    const units = await called(town, { each: 1 })
    expect(await refusalOf(nominated(town, units, { unitId: town.street.id }, town.assessor))).toBe('not-found')
    await nominated(town, units, { unitId: town.transport.id }, town.assessor)
    expect(await refusalOf(nominated(town, units, { unitId: town.transport.id }))).toBe('award-candidate-twice')
    expect(await refusalOf(nominated(town, units, { unitId: town.housing.id }, town.assessor))).toBe('award-each-full')
    expect(await refusalOf(nominated(town, units, { unitId: town.housing.id, person: '张伟', post: '科长' }))).toBe(
      'award-nominee-unknown',
    )
    const workers = await called(town, { kind: 'WORKER' })
    const worker = { unitId: town.transport.id, person: '张伟', post: '科长' }
    expect(await refusalOf(nominated(town, workers, worker, town.housing.head))).toBe('not-found')
    expect(await refusalOf(nominated(town, workers, worker, town.transport.clerk))).toBe('not-found')
    const candidateId = await nominated(town, workers, worker, town.transport.head)
    expect(await candidateOf(candidateId)).toMatchObject({ nominator: 'UNIT', nominatorName: town.transport.name })
    const back = { candidateId, reason: '另行推荐。' }
    expect(await refusalOf(act(town.housing.head, 'take-back-nomination', back, awardDays.called))).toBe('not-found')
    await act(town.transport.head, 'take-back-nomination', back, awardDays.called)
    await nominated(town, workers, worker, town.transport.head)
    expect(await rows.awardCandidate.count({ where: { callId: workers } })).toBe(2)
  })
})

describe('the check', () => {
  test('bars a unit that pressed a delegate, with the list behind it, and tells it why', async () => {
    const { suggestionId } = await replied(town)
    await assessedYear(town)
    const id = await aRecheck(town, suggestionId)
    const pressed = { outcome: 'PRESSED', said: '单位打电话要求改为满意。', calledAt: new Date('2022-05-31') }
    await rows.recheck.update({ where: { id }, data: { ...pressed, calledById: town.office.personId } })
    const { callId, first } = await shortlistedUnlessBarred()
    const barred = (await seen(town.office, callId)).candidates.find(({ id }) => id === first)
    expect(barred?.standing).toBe('BARRED')
    expect(barred?.findings.find(({ veto }) => veto === 'PRESSED_DELEGATE')?.behind.map(({ id }) => id)).toEqual([
      suggestionId,
    ])
    const told = await rows.event.findFirstOrThrow({ where: { subjectId: callId, type: 'award.barred' } })
    expect(told.data).toMatchObject({ unitIds: [town.transport.id], vetoes: ['PRESSED_DELEGATE'] })
    expect(
      await refusalOf(office('shortlist-candidate', { candidateId: first, reason: aReason }, awardDays.checked)),
    ).toBe('award-not-eligible')
    const own = await seen(town.transport.clerk, callId)
    expect(own.candidates.map(({ id }) => id)).toEqual([first])
    expect((await seen(town.street.clerk, callId)).candidates).toEqual([])
  })

  const shortlistedUnlessBarred = async () => {
    const callId = await called(town)
    const first = await nominated(town, callId, { unitId: town.transport.id })
    await office('check-award-candidates', { callId }, awardDays.checked)
    return { callId, first }
  }

  test('bars for a talk that the unit itself struck, not for a dispute that was settled without saying who was right', async () => {
    const { suggestionId } = await replied(town)
    await assessedYear(town)
    const assignment = await rows.assignment.findFirstOrThrow({ where: { suggestionId } })
    const { leadDelegateId: delegateId } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
    const raised = { raisedAt: new Date('2022-05-11'), raisedById: town.lead.personId, faults: ['NOT_MET'], round: 1 }
    const of = { congressId: town.congressId, assignmentId: assignment.id, delegateId }
    const ended = { ending: 'SETTLED', endedAt: new Date('2022-05-12'), endedById: town.office.personId }
    const { id } = await rows.contactDispute.create({
      data: { ...of, ...raised, ...ended, settlement: '双方当面说明。' },
    })
    const { callId, first } = await shortlistedUnlessBarred()
    const vetoesOf = async () => ((await candidateOf(first)).findings as { veto: string }[]).map(({ veto }) => veto)
    expect(await vetoesOf()).not.toContain('FALSE_CONTACT')
    await rows.contactDispute.update({ where: { id }, data: { ending: 'STRUCK', settlement: null } })
    await office('check-award-candidates', { callId }, awardDays.checked)
    expect(await vetoesOf()).toContain('FALSE_CONTACT')
  })

  test('excuses a late reply by an objection to its time, not by one to a talk', async () => {
    const { suggestionId } = await replied(town)
    const late = { dueOn: new Date('2022-03-02'), firstDueOn: new Date('2022-03-02') }
    await rows.deadline.updateMany({ where: { suggestionId, purpose: 'reply' }, data: late })
    const body = JSON.parse(JSON.stringify(aSchemeBody)) as { sections: { items: object[] }[] }
    const [item] = body.sections[0]?.items ?? []
    body.sections[0]?.items.push({ ...item, key: 'met', rule: { type: 'RATE', measure: 'metConfirmed' } })
    const assessmentId = await assessedYear(town)
    const { schemeId } = await rows.assessment.findUniqueOrThrow({ where: { id: assessmentId } })
    await rows.assessmentScheme.update({ where: { id: schemeId }, data: { body } })
    const { callId, first } = await shortlistedUnlessBarred()
    const check = async () => {
      await office('check-award-candidates', { callId }, awardDays.checked)
      return ((await candidateOf(first)).findings as { veto: string }[]).map(({ veto }) => veto)
    }
    expect(await check()).toEqual(['LATE_REPLY'])
    const { id: factId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId } })
    const of = { congressId: town.congressId, assessmentId, unitId: town.transport.id, kind: 'LEAVE_OUT', factId }
    const made = { reason: '经查属实。', madeAt: new Date('2022-05-18'), madeById: town.office.personId }
    await rows.assessmentCorrection.create({ data: { ...of, ...made, itemKey: 'met' } })
    expect(await check()).toEqual(['LATE_REPLY'])
    await rows.assessmentCorrection.create({ data: { ...of, ...made, itemKey: 'on-time' } })
    expect(await check()).toEqual([])
  })

  test('takes what the office notes for a condition of the call, off the shortlist at once, until it is taken back', async () => {
    await assessedYear(town)
    const { callId, first } = await shortlisted(town)
    const note = { candidateId: first, veto: 'LEAK', words: '保密局通报，内部材料外泄。' }
    await office('note-award-finding', note, awardDays.checked)
    expect(await candidateOf(first)).toMatchObject({ place: null, placeReason: '' })
    await office('check-award-candidates', { callId }, awardDays.checked)
    expect((await seen(town.office, callId)).candidates.find(({ id }) => id === first)?.standing).toBe('BARRED')
    await office(
      'take-back-award-finding',
      { candidateId: first, veto: 'LEAK', reason: '查无此事。' },
      awardDays.checked,
    )
    expect((await candidateOf(first)).findings).toEqual([])
    const free = await called(town, { vetoes: ['LATE_REPLY'] })
    const other = await nominated(town, free, { unitId: town.housing.id })
    await office('check-award-candidates', { callId: free }, awardDays.checked)
    expect(await refusalOf(office('note-award-finding', { ...note, candidateId: other }, awardDays.checked))).toBe(
      'award-veto-not-of-call',
    )
  })

  test('says in which band each unit stands, and compares none without tasks', async () => {
    await assessedYear(town)
    const callId = await called(town)
    const [lead, court] = [
      await nominated(town, callId, { unitId: town.transport.id }),
      await nominated(town, callId, { unitId: town.court.id }),
    ]
    await office('check-award-candidates', { callId }, awardDays.checked)
    expect([(await candidateOf(lead)).band, (await candidateOf(court)).band]).toEqual([1, null])
  })
})
