import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { type AgainRequest, askedByRating, declineAgain, insistOnAgain, pendingAgain } from '@/lib/domain/rating/again'
import { rate, rateOtherwise } from '@/lib/domain/rating/rate'
import { isDissatisfied } from '@/lib/domain/rating/rating'
import { ownRatings, ratersOf, seesRatingOf } from '@/lib/domain/rating/seal'
import { consentToClose, takeWay, type WayForward } from '@/lib/domain/rating/way-forward'
import { Refusal } from '@/lib/domain/refusal'
import { conclude, track } from '@/lib/domain/suggestion/closing'
import { handleAgain } from '@/lib/domain/suggestion/handling-again'
import { movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { officialRating, settled } from '@/lib/domain/suggestion/status'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { aDraft, anAssignment, aReply, aRound, noonOf, plainRules } from '@/tests/support/suggestions'

const delegate = (delegateId: string): Grant => ({ role: 'DELEGATE', delegateId })
const clerk: Grant = { role: 'UNIT_CLERK', unitId: 'u1' }
const people: Record<string, Grant[]> = {
  lead: [delegate('lead')],
  signer: [delegate('signer')],
  'signer at the unit': [delegate('insider'), clerk],
  clerk: [clerk],
  head: [{ role: 'UNIT_HEAD', unitId: 'u1' }],
  'clerk of the assisting unit': [{ role: 'UNIT_CLERK', unitId: 'u2' }],
  'clerk of a unit relieved of it': [{ role: 'UNIT_CLERK', unitId: 'u0' }],
  'officer who works at the unit': [{ role: 'DELEGATE_OFFICE' }, clerk],
  government: [{ role: 'GOVERNMENT_OFFICE' }],
  office: [{ role: 'DELEGATE_OFFICE' }],
}
const names = Object.keys(people)
const ofUnits = names.filter((name) => people[name]?.some(({ unitId }) => unitId))
const actor = (name: string): Actor => ({
  ...{ personId: name, accountId: name, signInId: name, name },
  congress: { id: 'congress-1', name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false },
  grants: people[name] ?? [],
})

const signedAt = (at: Date) => aReply({ submittedAt: at, signedAt: at })
const replied = settled(
  aDraft({
    submittedAt: noonOf('2022-02-24').now,
    registeredAt: noonOf('2022-02-25').now,
    assignedOn: localDate('2022-03-01'),
    round: 1,
    rounds: [aRound()],
    coSigners: ['signer', 'insider'].map((delegateId) => ({ delegateId, state: 'CONFIRMED' })),
    assignments: [
      anAssignment({ id: 'a1', unitId: 'u1', role: 'LEAD', reply: signedAt(noonOf('2022-05-01').now) }),
      anAssignment({ id: 'a2', unitId: 'u2', role: 'ASSIST', opinionGiven: true }),
      anAssignment({ id: 'a0', unitId: 'u0', status: 'ENDED', endedOn: localDate('2022-03-04') }),
    ],
  }),
)

type Step = { act: string; who: string; bad: boolean; days: number }
type Act = (s: Suggestion, by: Actor, step: Step, moment: Moment) => Suggestion

const marks = ({ bad }: Step) =>
  ({ attitude: 'SATISFIED', process: 'SATISFIED', result: bad ? 'DISSATISFIED' : 'SATISFIED' }) as const

const withRequest = (s: Suggestion, request: Pick<AgainRequest, 'round' | 'ordinal' | 'decideBy'>): Suggestion => ({
  ...s,
  againRequests: [...s.againRequests, { ...request, id: `q${s.againRequests.length}`, decision: null, insistBy: null }],
})
const asked = (s: Suggestion, moment: Moment) => {
  const request = askedByRating(s, moment, plainRules)
  return request ? withRequest(s, request) : s
}
const decided = (
  s: Suggestion,
  of: Suggestion,
  decision: AgainRequest['decision'],
  insistBy = localDate('2022-01-01'),
) => {
  const id = pendingAgain(of)?.id
  return { ...s, againRequests: s.againRequests.map((one) => (one.id === id ? { ...one, decision, insistBy } : one)) }
}
const taken = (s: Suggestion, way: WayForward): Suggestion =>
  decided({ ...s, waysForward: [...s.waysForward, { round: s.round, way }] }, s, 'GONE_FORWARD')

/** As the commands do it: the rule of who may first, then the rule of what. */
const acts: Record<string, Act> = {
  rate: (s, by, step, moment) => {
    const [delegateId] = ratersOf(by, s)
    if (!delegateId) throw new Refusal('not-found')
    return asked(rate(s, marks(step), moment, delegateId).suggestion, moment)
  },
  change: (s, by, step, moment) => {
    authorize(by, suggestionPolicy.changeRating, s)
    const [own] = ownRatings(by, s)
    if (!own || !movesOpenTo(by, s).includes('changeRating')) throw new Refusal('rating-not-there')
    const changed = rateOtherwise(s, marks(step), own)
    const rating = officialRating(changed)
    return asked(rating && isDissatisfied(rating) ? changed : decided(changed, changed, 'WITHDRAWN'), moment)
  },
  again: (s, by, _, moment) => {
    authorize(by, suggestionPolicy.handleAgain, s)
    const { suggestion } = handleAgain(s, 'still dark', moment, plainRules)
    return decided(suggestion, s, 'CONFIRMED')
  },
  decline: (s, by, _, moment) => {
    authorize(by, suggestionPolicy.declineAgain, s)
    return decided(s, s, 'DECLINED', declineAgain(s, moment, plainRules).insistBy)
  },
  insist: (s, by, _, moment) => {
    authorize(by, suggestionPolicy.insistOnAgain, s)
    return withRequest(s, insistOnAgain(s, 'still dark', moment, plainRules))
  },
  reply: (s, by, _, { now }) => {
    if (!by.grants.some(({ role }) => role === 'UNIT_HEAD') || s.status !== 'RE_HANDLING')
      throw new Refusal('not-found')
    const assignments = s.assignments.map((one) => (one.role === 'LEAD' ? { ...one, reply: signedAt(now) } : one))
    return settled({ ...s, assignments })
  },
  meet: (s, by, _, moment) => {
    authorize(by, suggestionPolicy.takeWay, s)
    takeWay(s, moment.today, moment)
    return taken(s, 'JOINT_MEETING')
  },
  consent: (s, by, _, moment) => {
    authorize(by, suggestionPolicy.consentToClose, s)
    consentToClose(s, moment)
    return taken(s, 'CONSENT')
  },
  track: (s, by, _, moment) => {
    authorize(by, suggestionPolicy.track, s)
    return track(s, ['u1'], moment)
  },
  conclude: (s, by, _, moment) => {
    authorize(by, suggestionPolicy.conclude, s)
    return conclude(s, moment)
  },
}

const often = ['lead', 'office', 'lead', 'office', 'head']
const steps = fc.array(
  fc.record({
    act: fc.constantFrom(...Object.keys(acts)),
    who: fc.constantFrom(...names, ...often, ...often),
    bad: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    days: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 120, maxLength: 260 },
)

test('no sequence of moves lets a unit write or see a rating, closes what is not to be closed, or loses a round', () => {
  const done = new Set<string>()
  fc.assert(
    fc.property(steps, (walk) => {
      let s = replied
      let today = localDate('2022-05-02')
      for (const step of walk) {
        today = addDays(today, step.days)
        const before = s
        try {
          s = acts[step.act]?.(s, actor(step.who), step, noonOf(today)) ?? s
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          continue
        }
        done.add(step.act)
        expectSound(before, s, step)
      }
    }),
    { numRuns: 400, seed: 20221126 },
  )
  expect([...done].sort()).toEqual(Object.keys(acts).sort())
})

const ofRating = ['rate', 'rateBeside', 'changeRating', 'correctRating', 'enterPaperRating'] as const

function expectSound(before: Suggestion, after: Suggestion, { act, who }: Step): void {
  if (act === 'rate' || act === 'change') expect(['lead', 'signer'], 'no unit writes').toContain(who)
  for (const name of ofUnits) {
    expect(movesOpenTo(actor(name), after).filter((move) => ofRating.includes(move as never))).toEqual([])
    for (const { number, closedOn } of after.rounds)
      expect(seesRatingOf(actor(name), after, number), 'sealed until closed').toBe(closedOn !== null)
  }
  for (const known of before.rounds)
    expect(after.rounds.find(({ number }) => number === known.number)?.openedOn, 'no round lost').toBe(known.openedOn)
  expect(after.ratings.length, 'no rating lost').toBeGreaterThanOrEqual(before.ratings.length)
  expect(after.againRequests.length).toBeGreaterThanOrEqual(before.againRequests.length)
  const raters = after.ratings.map(({ round, delegateId }) => `${round} ${delegateId}`)
  expect(new Set(raters).size, 'each rates once a round').toBe(raters.length)
  if (after.status !== 'CONCLUDED' && after.status !== 'TRACKED') return
  const rating = officialRating(after)
  if (!rating || !isDissatisfied(rating) || before.status === 'TRACKED') return
  const declined = after.againRequests.filter(({ decision, round }) => decision === 'DECLINED' && round === 1)
  expect(after.round > 1 || declined.length > 0, 'handled again, or heard and declined').toBe(true)
  if (after.status === 'CONCLUDED')
    expect(
      after.waysForward.some(({ round }) => round === after.round),
      'one of the ways was taken',
    ).toBe(true)
}
