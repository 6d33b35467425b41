import { acknowledge, giveOpinion, withReply } from '@/lib/domain/assignment/handling'
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
import { logContact } from '@/lib/domain/contact/logging'
import { addDays } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { rate } from '@/lib/domain/rating/rate'
import { Refusal } from '@/lib/domain/refusal'
import { conclude, track } from '@/lib/domain/suggestion/closing'
import { handleAgain } from '@/lib/domain/suggestion/handling-again'
import { notAccept, sendBack, submit } from '@/lib/domain/suggestion/intake'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { withdrawOnPaper } from '@/lib/domain/suggestion/withdrawal'
import { aReply, handler, plainRules } from '@/tests/support/suggestions'

export type Step = {
  /** which suggestion, and which other with it */
  one: number
  other: number
  act: string
  unit: number
  bad: boolean
  promise: boolean
  days: number
}
const withoutThoseOver = (s: Suggestion): Suggestion => withoutMootReturns(withoutPauses(s, pausesOver(s)))
const noMinutes = { minutesNumber: '', minutes: '' }
const someMinutes = { minutesNumber: '3', minutes: 'decided' }

export type Act = (suggestion: Suggestion, step: Step, moment: Moment) => Suggestion

const part = (suggestion: Suggestion, { unit }: Step) => {
  const found = suggestion.assignments[unit % Math.max(1, suggestion.assignments.length)]
  if (!found) throw new Refusal('not-found')
  return found
}

export const onSuggestion: Record<string, Act> = {
  submit: (s, _, moment) => submit(s, moment),
  sendBack: (s, _, moment) => sendBack(s, 'two matters', moment),
  notAccept: (s, _, moment) => notAccept(s, 'OTHER', 'none', moment),
  /** Seldom: nothing follows it. */
  withdraw: (s, { bad, promise, unit }, moment) => {
    if (!bad || !promise || unit > 0) throw new Refusal('withdrawal-letter-missing')
    return withdrawOnPaper(s, moment)
  },
  rate: (s, { bad }, moment) =>
    rate(s, { attitude: 'SATISFIED', process: null, result: bad ? 'DISSATISFIED' : 'SATISFIED' }, moment).suggestion,
  handleAgain: (s, _, moment) => handleAgain(s, 'again', moment, plainRules).suggestion,
  track: (s, _, moment) => track(s, ['u1'], moment),
  conclude: (s, _, moment) => conclude(s, moment),
}

export const onAssignment: Record<string, Act> = {
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
  logContact: (s, step, moment) =>
    logContact(s, part(s, step), { contactedOn: moment.today, stage: step.bad ? 'AFTER' : 'BEFORE' }, moment),
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
