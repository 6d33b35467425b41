import type { AwardCall, Candidate } from '@/lib/domain/award/award'
import { on } from '../deadlines/published-calendar'

export const noted = { veto: 'LEAK', source: 'NOTED', suggestionIds: [], words: '外泄' } as const

export const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, unitId: id, unit: id, person: '', post: '', suggestionId: null, number: null, title: null },
  ...{ nominator: 'GROUP', nominatorName: '第一组', nominatedById: 'p', nominatedOn: on('2023-01-03'), reason: '好' },
  ...{ isTakenBack: false, takeBackReason: '', band: 1, findings: [], place: null, placeReason: '', agreed: false },
  ...{ followedOn: null, followReason: '', struckOn: null, strikeReason: '', certificate: null },
  ...more,
})

export const call = (more: Partial<AwardCall> = {}): AwardCall => ({
  ...{ id: 'c', congressId: 'g', assessmentId: 'a', year: 2022, kind: 'UNIT', name: '评选', quota: 1, each: 1 },
  ...{ basis: '办法', decidingBody: '主任会议', vetoes: ['LEAK'], noticeDays: 5, state: 'CHECKED' },
  ...{ calledOn: on('2023-01-03'), checkedOn: on('2023-01-04'), metOn: null, meeting: '', meetingWords: '' },
  ...{ noticeFrom: null, noticeUntil: null, decidedOn: null, decisionNumber: '', decisionWords: '' },
  ...{ stoppedOn: null, stopReason: '', candidates: [], objections: [] },
  ...more,
})

export const listed = [
  candidate('second', { place: 2 }),
  candidate('first', { place: 1 }),
  candidate('third', { place: 3 }),
]
export const notified = (more: Partial<AwardCall> = {}) =>
  call({
    ...{ state: 'NOTIFIED', noticeFrom: on('2023-01-16'), noticeUntil: on('2023-01-20') },
    candidates: listed.map((one) => (one.id === 'first' ? { ...one, agreed: true } : one)),
    ...more,
  })
