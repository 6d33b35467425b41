import type { AwardCall } from '@/lib/domain/award/award'
import type { Prisma } from '@/prisma/generated/client'
import { dateOf } from '../assessment/self'
import * as day from './calendar-of-awards'

const maybe = (on: AwardCall['metOn']) => (on === null ? null : dateOf(on))

export function callRow(call: AwardCall, officerId: string): Prisma.AwardCallCreateManyInput {
  const { candidates: _, objections: __, ...rest } = call
  const days = { calledOn: dateOf(call.calledOn), checkedOn: maybe(call.checkedOn), metOn: maybe(call.metOn) }
  const notice = { noticeFrom: maybe(call.noticeFrom), noticeUntil: maybe(call.noticeUntil), stoppedOn: null }
  const decided = call.decidedOn ? { decidedAt: day.decidedAt, decidedById: officerId } : {}
  const by = { calledAt: day.calledAt, calledById: officerId, decidedOn: maybe(call.decidedOn), ...decided }
  return { ...rest, vetoes: [...call.vetoes], ...days, ...notice, ...by }
}

export const candidateRows = ({ id, congressId, candidates }: AwardCall): Prisma.AwardCandidateCreateManyInput[] =>
  candidates.map((one) => {
    const { unit: _, number: __, title: ___, isTakenBack: ____, person: personName, findings, ...rest } = one
    return {
      ...{ ...rest, congressId, callId: id, personName, findings: findings as unknown as Prisma.InputJsonArray },
      ...{ nominatedAt: day.nominatedFrom, nominatedOn: dateOf(one.nominatedOn), followedOn: maybe(one.followedOn) },
      ...{ struckOn: maybe(one.struckOn), struckAt: one.struckOn ? day.answeredAt : null },
    }
  })

export const objectionRows = ({ id, congressId, objections }: AwardCall): Prisma.AwardObjectionCreateManyInput[] =>
  objections.map((one) => ({
    ...{ ...one, congressId, callId: id, raisedAt: day.objectedAt, raisedOn: dateOf(one.raisedOn) },
    ...(one.answeredOn
      ? { answeredOn: dateOf(one.answeredOn), answeredAt: day.answeredAt, answeredById: one.raisedById }
      : { answeredOn: null }),
  }))
