import { describe, expect, test } from 'vitest'
import {
  askOpinion,
  ensureOpinionsIn,
  ensureSettles,
  isOpinionAwaited,
  opinionsAwaited,
  pairIn,
  sendBackOpinion,
  waiveOpinion,
} from '@/lib/domain/assignment/assist-opinion'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { aDraft, anAssignment, aRound } from '@/tests/support/suggestions'

const day = localDate('2022-03-10')
const lead = anAssignment({ id: 'l', unitId: 'lead', role: 'LEAD', status: 'ACKNOWLEDGED' })
const assist = anAssignment({
  acknowledgedAt: new Date('2022-03-02'),
  id: 'a',
  unitId: 'assist',
  role: 'ASSIST',
  status: 'ACKNOWLEDGED',
  dueOn: localDate('2022-04-01'),
})
const given = { ...assist, opinionGiven: true, opinionInRound: true, status: 'OPINION_GIVEN' as const }
const opinion = { id: 'o', assignmentId: 'a', round: 1, outcome: null, sentBackOn: null }

const suggestion = (help = assist, round = 1, own = lead) =>
  aDraft({ status: 'IN_PROGRESS', round, assignments: [own, help] })

describe('an opinion is awaited', () => {
  test('in the first round of every assisting unit in force', () => {
    expect(opinionsAwaited(suggestion(), lead).map(({ id }) => id)).toEqual(['a'])
    expect(opinionsAwaited(suggestion(given), lead)).toEqual([])
    expect(opinionsAwaited(suggestion({ ...assist, endedOn: day }), lead)).toEqual([])
  })

  test('in a further round only where the lead has asked, or of who came to it with the round', () => {
    const second = { round: 2, rounds: [aRound(), aRound({ number: 2, openedOn: day })] }
    expect(isOpinionAwaited(second, { lead, assist: { ...assist, assignedOn: day } })).toBe(true)
    expect(isOpinionAwaited(second, { lead, assist })).toBe(false)
    expect(isOpinionAwaited(second, { lead, assist: { ...assist, opinionAsked: true } })).toBe(true)
  })

  test('and the reply waits for it', () => {
    expect(() => ensureOpinionsIn(suggestion(), lead)).toThrow('opinion-awaited')
    expect(() => ensureOpinionsIn(suggestion(given), lead)).not.toThrow()
    expect(() => ensureOpinionsIn(waiveOpinion(suggestion(), { lead, assist }), lead)).not.toThrow()
  })
})

test('a pair is one that replies and one that helps, of the same suggestion', () => {
  expect(pairIn(suggestion(), 'l', 'a').assist.id).toBe('a')
  for (const [own, other] of [
    ['a', 'l'],
    ['l', 'l'],
    ['l', 'x'],
  ] as const)
    expect(() => pairIn(suggestion(), own, other)).toThrow('not-found')
})

test('the lead asks while it may write its reply, and not after', () => {
  expect(askOpinion(suggestion(), { lead, assist }, null, day).assignments[1]).toMatchObject({ opinionAsked: true })
  const signed = { ...lead, status: 'REPLIED' as const }
  expect(() => askOpinion(suggestion(assist, 1, signed), { lead: signed, assist }, null, day)).toThrow('move-not-open')
  const over = aDraft({ status: 'CONCLUDED', round: 1, assignments: [lead, assist] })
  expect(() => waiveOpinion(over, { lead, assist })).toThrow('move-not-open')
})

test('the wish lies between today and the last day', () => {
  for (const wish of ['2022-03-10', '2022-04-01'])
    expect(() => askOpinion(suggestion(), { lead, assist }, localDate(wish), day)).not.toThrow()
  for (const wish of ['2022-03-09', '2022-04-02'])
    expect(() => askOpinion(suggestion(), { lead, assist }, localDate(wish), day)).toThrow('wish-day-outside')
})

test('sent back it is owed again; a second time it is not sent back', () => {
  const back = sendBackOpinion(suggestion(given), { lead, assist: given }, opinion).assignments[1]
  expect(back).toMatchObject({ status: 'ACKNOWLEDGED', opinionInRound: false, opinionSentBack: true })
  const again = { ...given, opinionSentBack: true }
  expect(() => sendBackOpinion(suggestion(again), { lead, assist: again }, opinion)).toThrow('opinion-sent-back-before')
  const settled = { ...opinion, outcome: 'ADOPTED' as const }
  expect(() => sendBackOpinion(suggestion(given), { lead, assist: given }, settled)).toThrow('opinion-settled')
})

test('what went back is not adopted', () => {
  expect(() => ensureSettles({ lead, assist: given }, { ...opinion, sentBackOn: day })).toThrow(
    'opinion-sent-back-before',
  )
  expect(() => ensureSettles({ lead, assist: given }, opinion)).not.toThrow()
})
