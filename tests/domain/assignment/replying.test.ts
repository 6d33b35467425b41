import { expect, test } from 'vitest'
import type { ReplyState } from '@/lib/domain/assignment/assignment'
import { addresseesOf, returnReply, saveReply, signReply, submitReply } from '@/lib/domain/assignment/replying'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { blankAnswer } from '@/lib/domain/reply/answers'
import { settled } from '@/lib/domain/suggestion/status'
import { aDraft, anAssignment, aRound } from '@/tests/support/suggestions'

const moment = { now: new Date('2022-03-10T02:00:00Z'), today: localDate('2022-03-10') }
const later = { now: new Date('2022-03-11T02:00:00Z'), today: localDate('2022-03-11') }
const acknowledgedAt = new Date('2022-01-13T02:00:00Z')

function handling(reply: ReplyState | null = null, round = 1) {
  const assignment = anAssignment({ acknowledgedAt, acknowledgedOn: localDate('2022-01-13'), reply })
  const rounds = round === 1 ? [aRound()] : [aRound(), aRound({ number: 2 })]
  const suggestion = settled(aDraft({ round, rounds, assignments: [assignment], submittedAt: acknowledgedAt }))
  const [current] = suggestion.assignments
  return [suggestion, current as NonNullable<typeof current>] as const
}

const code = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof Refusal ? error.code : error
  }
}

const unwritten = { meaning: null, answers: [] }
const written = (meaning: AnswerMeaning) => ({ meaning, answers: [{ ...blankAnswer(1), text: 'done', meaning }] })

test('the first draft begins the handling', () => {
  const { suggestion, reply } = saveReply(...handling(), 0, unwritten)
  expect([suggestion.status, reply.version]).toEqual(['IN_PROGRESS', 1])
})

test('each saving makes a new version, and an old one is not saved over it', () => {
  const first = saveReply(...handling(), 0, unwritten).reply
  expect(saveReply(...handling(first), 1, written('SOLVED')).reply).toMatchObject({ version: 2, meaning: 'SOLVED' })
  expect(code(() => saveReply(...handling(first), 0, unwritten))).toBe('stale-version')
})

test('sent, returned, sent again, signed', () => {
  const sent = submitReply(...handling(), 0, written('PLANNED'), moment)
  expect(sent.suggestion.status).toBe('REPLY_UNDER_REVIEW')
  const returned = returnReply(...handling(sent.reply), 1, later)
  expect(returned.suggestion.status).toBe('IN_PROGRESS')
  const again = submitReply(...handling(returned.reply), 1, written('PLANNED'), {
    ...later,
    now: new Date('2022-03-12'),
  })
  expect(again.suggestion.status).toBe('REPLY_UNDER_REVIEW')
  expect(signReply(...handling(again.reply), 2, later).suggestion.status).toBe('REPLIED')
})

test('a head who read an older text does not sign the newer one', () => {
  const sent = submitReply(...handling(), 0, written('PLANNED'), moment).reply
  expect(code(() => signReply(...handling({ ...sent, version: 2 }), 1, later))).toBe('stale-version')
})

test('what has not been sent is not signed', () => {
  const draft = saveReply(...handling(), 0, unwritten).reply
  expect(code(() => signReply(...handling(draft), 1, moment))).toBe('move-not-open')
})

test('a round handled again is answered in the same way', () => {
  const [suggestion, assignment] = handling(null, 2)
  expect(suggestion.status).toBe('RE_HANDLING')
  const sent = submitReply(suggestion, assignment, 0, written('SOLVED'), moment)
  expect(sent.suggestion.status).toBe('REPLY_UNDER_REVIEW')
  expect(signReply(...handling(sent.reply, 2), 1, later).suggestion.status).toBe('REPLIED')
})

test('the letter goes to the lead and to whoever confirmed, each once', () => {
  const coSigners = [
    { delegateId: 'confirmed', state: 'CONFIRMED' },
    { delegateId: 'lead', state: 'CONFIRMED' },
    { delegateId: 'invited', state: 'INVITED' },
    { delegateId: 'declined', state: 'DECLINED' },
  ] as const
  expect(addresseesOf(aDraft({ coSigners }))).toEqual(['lead', 'confirmed'])
})
