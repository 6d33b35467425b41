import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acknowledge, giveOpinion, logContact, withReply } from '@/lib/domain/assignment/handling'
import {
  askPause,
  consentToPause,
  endPause,
  pausesOver,
  refusePause,
  withoutPauses,
} from '@/lib/domain/assignment/pause'
import {
  acceptBySilence,
  askReturn,
  overruleReturn,
  reassign,
  silenceSince,
  withoutMootReturns,
} from '@/lib/domain/assignment/return-request'
import { addDays, localDate, localDateIn } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { assignTo } from '@/lib/domain/suggestion/assigning'
import { conclude, handleAgain, rate, track } from '@/lib/domain/suggestion/closing'
import { notAccept, register, sendBack, submit } from '@/lib/domain/suggestion/intake'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { type SuggestionMove, suggestionProgress, suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { aDraft, aReply, handler, plainRules } from '@/tests/support/suggestions'

type Step = { act: string; unit: number; bad: boolean; promise: boolean; days: number }
const withoutThoseOver = (s: Suggestion): Suggestion => withoutMootReturns(withoutPauses(s, pausesOver(s)))
const noMinutes = { minutesNumber: '', minutes: '' }
const someMinutes = { minutesNumber: '3', minutes: 'decided' }

type Act = (suggestion: Suggestion, step: Step, moment: Moment) => Suggestion

const part = (suggestion: Suggestion, { unit }: Step) => {
  const found = suggestion.assignments[unit % Math.max(1, suggestion.assignments.length)]
  if (!found) throw new Refusal('not-found')
  return found
}

const onSuggestion: Record<string, Act> = {
  submit: (s, _, moment) => submit(s, moment),
  register: (s, _, moment) => register(s, { categoryId: 'c', number: 1, numberText: '1' }, moment),
  sendBack: (s, _, moment) => sendBack(s, 'two matters', moment),
  notAccept: (s, _, moment) => notAccept(s, 'OTHER', 'none', moment),
  assign: (s, { unit }, moment) => {
    const handlers =
      unit % 2
        ? [handler('u1', 'LEAD', 'a'), handler('u2', 'LEAD', 'b')]
        : [handler('u1', 'LEAD'), handler('u2', 'ASSIST')]
    const { suggestion } = assignTo(s, handlers, moment, plainRules)
    return { ...suggestion, assignments: suggestion.assignments.map((one, place) => ({ ...one, id: `a${place}` })) }
  },
  rate: (s, { bad }, moment) =>
    rate(s, { attitude: 'SATISFIED', result: bad ? 'DISSATISFIED' : 'SATISFIED' }, moment).suggestion,
  handleAgain: (s, _, moment) => handleAgain(s, 'again', moment, plainRules).suggestion,
  track: (s, _, moment) => track(s, ['u1'], moment),
  conclude: (s, _, moment) => conclude(s, moment),
}

const onAssignment: Record<string, Act> = {
  askReturn: (s, step, moment) => {
    const lastDay = addDays(part(s, step).assignedOn, 7)
    return askReturn(s, part(s, step), { lastDay, proposedUnitId: 'elsewhere' }, moment).suggestion
  },
  overruleReturn: (s, step, moment) => overruleReturn(s, part(s, step), step.bad ? noMinutes : someMinutes, moment),
  reassign: (s, step, moment) => {
    const { role: _, part: __, ...to } = handler(`u${s.assignments.length + 1}`, 'LEAD')
    const { suggestion } = reassign(s, part(s, step), to, someMinutes, moment, plainRules)
    return { ...suggestion, assignments: suggestion.assignments.map((one, place) => ({ ...one, id: `a${place}` })) }
  },
  acceptBySilence: (s, step, { today }) => {
    const since = silenceSince(s, part(s, step), addDays(part(s, step).assignedOn, 7), today)
    if (!since) throw new Refusal('move-not-open')
    return acceptBySilence(s, part(s, step), since)
  },
  acknowledge: (s, step, moment) => acknowledge(s, part(s, step), moment),
  logContact: (s, step, moment) => logContact(s, part(s, step), moment.today, moment),
  giveOpinion: (s, step) => withoutThoseOver(giveOpinion(s, part(s, step))),
  askPause: (s, step, moment) =>
    askPause(s, part(s, step), step.bad ? 'WAITING_FOR_ASSIST' : 'WAITING_FOR_DELEGATE', moment),
  decidePause: (s, step, moment) =>
    step.bad ? refusePause(s, part(s, step)) : consentToPause(s, part(s, step), moment.today, moment),
  endPause: (s, step, moment) => endPause(s, part(s, step), moment.today, moment),
  saveReply: (s, step) => withReply(s, part(s, step), 'saveReply', { ...aReply(), ...part(s, step).reply }),
  submitReply: (s, step, { now }) =>
    withReply(s, part(s, step), 'submitReply', {
      ...aReply({ meaning: step.promise ? 'PLANNED' : 'SOLVED' }),
      ...part(s, step).reply,
      submittedAt: now,
    }),
  returnReply: (s, step, { now }) =>
    withReply(s, part(s, step), 'returnReply', { ...aReply(), ...part(s, step).reply, returnedAt: now }),
  signReply: (s, step, { now }) =>
    withoutThoseOver(withReply(s, part(s, step), 'signReply', { ...aReply(), ...part(s, step).reply, signedAt: now })),
}

const acts = { ...onSuggestion, ...onAssignment }

const steps = fc.array(
  fc.record({
    act: fc.constantFrom(...Object.keys(acts), ...Object.keys(acts).filter((act) => act.endsWith('Pause'))),
    unit: fc.nat(3),
    bad: fc.boolean(),
    promise: fc.boolean(),
    days: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 100, maxLength: 200 },
)

test('whatever is tried in whatever order, the status derived from the facts is one the table allows', {
  timeout: 30_000,
}, () => {
  const reached = new Set<string>()
  const done = new Set<string>()
  fc.assert(
    fc.property(steps, (walk) => {
      let suggestion = aDraft()
      let today = localDate('2022-01-04')
      for (const step of walk) {
        today = addDays(today, step.days)
        const now = new Date(`${today}T04:00:00Z`)
        expect(localDateIn('Asia/Shanghai', now)).toBe(today)
        const next = tried(suggestion, step, { now, today })
        if (!next) continue
        expectAllowed(suggestion, next, step.act)
        suggestion = next
        reached.add(next.status)
        done.add(step.act)
      }
    }),
    { numRuns: 900, seed: 20220108 },
  )
  expect([...done]).toEqual(expect.arrayContaining(Object.keys(acts)))
  expect([...reached]).toEqual(expect.arrayContaining(['NOT_ACCEPTED', 'RE_HANDLING', 'TRACKED', 'CONCLUDED']))
})

/** Nothing where the rules refuse; any other error is a fault of ours and fails the test. */
function tried(suggestion: Suggestion, step: Step, moment: Moment): Suggestion | undefined {
  try {
    return acts[step.act]?.(suggestion, step, moment)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function expectAllowed(before: Suggestion, after: Suggestion, act: string): void {
  if (act in onSuggestion) {
    expect(suggestionWorkflow[before.status][act as SuggestionMove]).toContain(after.status)
  } else if (after.status !== before.status) {
    expect([...(suggestionProgress[before.status] ?? []), 'IN_PROGRESS', 'RE_HANDLING']).toContain(after.status)
  }
  for (const { status, pendingPause, standingPause } of after.assignments) {
    expect(pendingPause && standingPause, 'one pause at a time').toBeNull()
    if (status === 'REPLIED' || status === 'OPINION_GIVEN') expect(pendingPause ?? standingPause).toBeNull()
  }
  if (after.status === 'REPLIED')
    for (const one of after.assignments) expect(one.pendingPause ?? one.standingPause).toBeNull()
  if (before.round === 1 && after.round === 1) expect(after.dueOn, 'the legal clock never moves').toBe(before.dueOn)
  for (const one of after.assignments) {
    if (one.pendingReturn) expect(one.acknowledgedOn ?? one.endedOn).toBeNull()
    if (one.role !== 'ASSIST' && after.round === 1) expect(one.dueOn).toBe(after.dueOn)
  }
  expect(after.assignments.filter((one) => one.endedOn === null).length).toBe(Math.min(2, after.assignments.length))
  expect(after.round).toBe(after.rounds.length)
  if (after.status === 'CONCLUDED')
    expect(after.assignments.filter((one) => one.role !== 'ASSIST').every((one) => one.reply?.signedAt)).toBe(true)
}
