import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { PlanDesk } from '@/components/meetings/plan-desk'
import { chosenOf, firstDraft, mixesSecrets, type PlanDraft, problemOf } from '@/components/meetings/plan-draft'
import { planWords } from '@/components/meetings/plan-words'
import { ReplanDesk } from '@/components/meetings/replan-desk'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { proposePlan } from '@/lib/domain/meeting/planning/propose'
import type { MeetingPlanView, PlanSuggestion, StandingMeeting } from '@/lib/queries/get-meeting-plan'
import { wordsFor } from '@/lib/wording/catalogue'

const words = planWords(wordsFor('zh-CN'))
const party = (id: string) => ({ id, name: `name of ${id}` })

const topic = (id: string, facts: Partial<PlanSuggestion> = {}): PlanSuggestion => ({
  ...{ id, numberText: id, title: `title of ${id}`, status: 'REPLIED', isReplied: true, hasMet: false },
  ...{ lead: party(`lead-${id}`), coSigners: [party('co-signer')], units: [party('unit')], delegation: party('town') },
  ...{ place: '', groupId: null, isSecret: false, itemId: null, meetingId: null },
  ...facts,
})

const standing = (id: string, day: string, facts: Partial<StandingMeeting> = {}): StandingMeeting => ({
  ...{ id, ordinal: 1, heldOn: localDate(day), startsAt: `${day}T01:00:00Z`, endsAt: `${day}T03:30:00Z` },
  ...{ place: 'room', host: '', isTold: true, version: 1, people: [], onLeave: [], isOfSession: true },
  ...facts,
})

const viewOf = (facts: Partial<MeetingPlanView>): MeetingPlanView => ({
  ...{ session: { id: 'session', term: 19, session: 1, year: 2022 }, sessions: [], suggestions: [], meetings: [] },
  ...{ today: localDate('2022-11-04'), timeZone: 'Asia/Shanghai' },
  ...facts,
})

describe('the first draft', () => {
  const view = viewOf({
    suggestions: [
      ...Array.from({ length: 38 }, (_, place) => topic(`s${place}`)),
      topic('open', { isReplied: false }),
      topic('met', { hasMet: true }),
      topic('secret', { isSecret: true }),
      topic('planned', { meetingId: 'meeting', itemId: 'item' }),
    ],
  })
  const draft = firstDraft(view)

  test('is what was replied to and not met about, in mornings of working days two weeks from now', () => {
    expect(draft.chosen.size).toBe(38)
    expect(['open', 'met', 'secret', 'planned'].filter((id) => draft.chosen.has(id))).toEqual([])
    expect(draft.slots.map(({ heldOn }) => heldOn)).toEqual(['2022-11-18', '2022-11-21'])
  })

  test('is planned as it stands, with the lead delegates or with all who signed', () => {
    const peopleOf = (calling: PlanDraft['calling']) =>
      new Set(problemOf(view, { ...draft, calling })?.items.flatMap(({ people }) => people))
    expect(peopleOf('LEAD').has('delegate:co-signer')).toBe(false)
    expect(peopleOf('ALL').has('delegate:co-signer')).toBe(true)
  })

  test('waits until every meeting has its day and hours, the end after the beginning', () => {
    const [first, ...rest] = draft.slots
    for (const typed of [{ heldOn: '' }, { from: '' }, { to: '08:00' }])
      expect(
        problemOf(view, { ...draft, slots: [{ ...first, ...typed } as (typeof draft.slots)[0], ...rest] }),
      ).toBeNull()
    expect(problemOf(view, { ...draft, chosen: new Set() })).toBeNull()
  })

  test('leaves whose name is kept to a meeting of his own', () => {
    const chosen = (...ids: string[]) => chosenOf(view, { ...draft, chosen: new Set(ids) })
    expect([chosen('secret'), chosen('secret', 's1'), chosen('s1', 's2')].map(mixesSecrets)).toEqual([
      false,
      true,
      false,
    ])
  })
})

test('who is called to a meeting that stands at the same hour is not free', () => {
  const busy = standing('other', '2022-11-18', { people: ['delegate:lead-s1'], isOfSession: false })
  const view = viewOf({ suggestions: [topic('s1')], meetings: [busy] })
  const draft = firstDraft(view)
  const conflictsAt = (from: string) => {
    const slots = draft.slots.map((slot) => ({ ...slot, from }))
    const problem = problemOf(view, { ...draft, slots })
    return problem && proposePlan(problem).conflicts.length
  }
  expect([conflictsAt('09:00'), conflictsAt('11:30')]).toEqual([1, null])
  const later = { ...draft, slots: draft.slots.map((slot) => ({ ...slot, from: '14:00', to: '16:00' })) }
  expect(proposePlan(problemOf(view, later) as NonNullable<ReturnType<typeof problemOf>>).conflicts).toEqual([])
})

describe('on the page', () => {
  test('whose name is kept stands in a list apart, which says why', () => {
    const html = renderToString(
      <PlanDesk view={viewOf({ suggestions: [topic('s1'), topic('s2', { isSecret: true })] })} words={words} />,
    )
    expect(html).toContain(words.plan.apartHint)
    expect(html.match(/name="apart"/g)).toHaveLength(1)
  })

  test('a delegate on leave is entered already, and the conflict said before anything is planned', () => {
    const meetings = [
      standing('m1', '2022-11-18', { people: ['unit:unit'], onLeave: ['delegate:lead-s1'] }),
      standing('m2', '2022-11-21', { people: ['unit:unit', 'delegate:lead-s2'] }),
    ]
    const suggestions = [topic('s1', { meetingId: 'm1', itemId: 'i1' }), topic('s2', { meetingId: 'm2', itemId: 'i2' })]
    const html = renderToString(<ReplanDesk view={viewOf({ suggestions, meetings })} words={words} />)
    expect(html).toContain(words.plan.again.before.replace('{count}', '1'))
  })
})
