import { describe, expect, test } from 'vitest'
import { acknowledge, giveOpinion, withReply } from '@/lib/domain/assignment/handling'
import { logContact } from '@/lib/domain/contact/logging'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { assignTo } from '@/lib/domain/suggestion/assigning'
import { notAccept, register, sendBack, submit } from '@/lib/domain/suggestion/intake'
import { settled } from '@/lib/domain/suggestion/status'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { aDraft, aReply, handler, noonOf, plainRules } from '@/tests/support/suggestions'

const given = { categoryId: 'category-1', number: 7, numberText: '7' }
const registered = () => register(submit(aDraft(), noonOf('2022-01-10')), given, noonOf('2022-01-11'))

function assigned(...handlers: ReturnType<typeof handler>[]): Suggestion {
  const { suggestion } = assignTo(registered(), handlers, noonOf('2022-03-01'), plainRules)
  return { ...suggestion, assignments: suggestion.assignments.map((one, place) => ({ ...one, id: `a${place + 1}` })) }
}

const part = (suggestion: Suggestion, id: string) => {
  const found = suggestion.assignments.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('intake', () => {
  test('submitted, then registered with a number', () => {
    expect(submit(aDraft(), noonOf('2022-01-10')).status).toBe('SUBMITTED')
    expect(registered()).toMatchObject({ status: 'OFFICE_REVIEW', numberText: '7', registeredOn: '2022-01-11' })
  })

  test('sent back it is a draft again, and submitted again it waits for the office', () => {
    const back = sendBack(registered(), 'two matters in one', noonOf('2022-01-12'))
    expect(back.status).toBe('DRAFT')
    expect(submit(back, noonOf('2022-01-13')).status).toBe('SUBMITTED')
  })

  test('what came back keeps its number and the day of its first registration', () => {
    const back = submit(sendBack(registered(), 'two matters in one', noonOf('2022-01-12')), noonOf('2022-01-13'))
    expect(register(back, given, noonOf('2022-01-14'))).toMatchObject({
      status: 'OFFICE_REVIEW',
      registeredOn: '2022-01-11',
    })
  })

  test('not accepted is an end', () => {
    const refused = notAccept(registered(), 'PASSED_ON_LETTER', 'a letter of a resident', noonOf('2022-01-12'))
    expect(refused.status).toBe('NOT_ACCEPTED')
    expect(() => submit(refused, noonOf('2022-01-13'))).toThrow('move-not-open')
  })

  test('a draft cannot be registered', () => {
    expect(() => register(aDraft(), given, noonOf('2022-01-11'))).toThrow('move-not-open')
  })
})

describe('handling by one unit', () => {
  test('three months to reply, counted from the day of assignment', () => {
    expect(assigned(handler('u1', 'SOLE'))).toMatchObject({ status: 'ASSIGNED', dueOn: '2022-06-01', round: 1 })
  })

  test('acknowledged, then in progress with the first contact', () => {
    const first = assigned(handler('u1', 'SOLE'))
    const taken = acknowledge(first, part(first, 'a1'), noonOf('2022-03-02'))
    expect(taken.status).toBe('ACKNOWLEDGED')
    const talked = logContact(
      taken,
      part(taken, 'a1'),
      { contactedOn: localDate('2022-03-05'), stage: 'BEFORE' },
      noonOf('2022-03-07'),
    )
    expect(talked.status).toBe('IN_PROGRESS')
  })

  test('a reply waits for the head, comes back to the clerk, and counts once signed', () => {
    const first = assigned(handler('u1', 'SOLE'))
    const taken = acknowledge(first, part(first, 'a1'), noonOf('2022-03-02'))
    const sent = withReply(taken, part(taken, 'a1'), 'submitReply', aReply({ submittedAt: new Date('2022-04-01') }))
    expect(sent.status).toBe('REPLY_UNDER_REVIEW')
    const back = withReply(
      sent,
      part(sent, 'a1'),
      'returnReply',
      aReply({ submittedAt: new Date('2022-04-01'), returnedAt: new Date('2022-04-02') }),
    )
    expect(back.status).toBe('IN_PROGRESS')
    const signed = withReply(
      sent,
      part(sent, 'a1'),
      'signReply',
      aReply({ submittedAt: new Date('2022-04-01'), signedAt: new Date('2022-04-03') }),
    )
    expect(signed.status).toBe('REPLIED')
  })
})

describe('several units', () => {
  test('the one furthest behind gives the status', () => {
    const two = assigned(handler('u1', 'LEAD', 'road'), handler('u2', 'LEAD', 'light'))
    const one = acknowledge(two, part(two, 'a1'), noonOf('2022-03-02'))
    expect(one.status).toBe('ASSIGNED')
    expect(acknowledge(one, part(one, 'a2'), noonOf('2022-03-03')).status).toBe('ACKNOWLEDGED')
  })

  test('both leads have to reply before it counts as replied', () => {
    const reply = aReply({ submittedAt: new Date('2022-04-01'), signedAt: new Date('2022-04-03') })
    const two = assigned(handler('u1', 'LEAD', 'road'), handler('u2', 'LEAD', 'light'))
    const oneReplied = settled({
      ...two,
      assignments: two.assignments.map((a) => (a.id === 'a1' ? { ...a, reply } : a)),
    })
    expect(oneReplied.status).toBe('ASSIGNED')
    expect(settled({ ...two, assignments: two.assignments.map((a) => ({ ...a, reply })) }).status).toBe('REPLIED')
  })

  test('an assisting unit neither holds the suggestion back nor moves it on', () => {
    const both = assigned(handler('u1', 'LEAD'), handler('u2', 'ASSIST'))
    const taken = acknowledge(both, part(both, 'a2'), noonOf('2022-03-02'))
    expect(taken.status).toBe('ASSIGNED')
    const said = giveOpinion(taken, part(taken, 'a2'))
    expect(part(said, 'a2').status).toBe('OPINION_GIVEN')
    expect(said.status).toBe('ASSIGNED')
  })

  test('an assisting unit does not reply', () => {
    const both = assigned(handler('u1', 'LEAD'), handler('u2', 'ASSIST'))
    const taken = acknowledge(both, part(both, 'a2'), noonOf('2022-03-02'))
    expect(() => withReply(taken, part(taken, 'a2'), 'saveReply', aReply())).toThrow('move-not-open')
  })
})

describe('whom it may be assigned to', () => {
  const to =
    (...handlers: ReturnType<typeof handler>[]) =>
    () =>
      assigned(...handlers)

  test.each([
    ['a sole unit', [handler('u1', 'SOLE')]],
    ['a lead with two assisting units', [handler('u1', 'LEAD'), handler('u2', 'ASSIST'), handler('u3', 'ASSIST')]],
    ['a sole unit with an assisting one', [handler('u1', 'SOLE'), handler('u2', 'ASSIST')]],
    ['two leads with parts', [handler('u1', 'LEAD', 'road'), handler('u2', 'LEAD', 'light')]],
    ['separate handlers with parts', [handler('u1', 'SEPARATE', 'road'), handler('u2', 'SEPARATE', 'light')]],
  ])('%s', (_, handlers) => {
    expect(assigned(...handlers).assignments).toHaveLength(handlers.length)
  })

  test.each([
    ['nobody who replies', 'roles-do-not-fit', [handler('u1', 'ASSIST')]],
    ['a sole unit beside a lead', 'roles-do-not-fit', [handler('u1', 'SOLE'), handler('u2', 'LEAD')]],
    ['two sole units', 'roles-do-not-fit', [handler('u1', 'SOLE'), handler('u2', 'SOLE')]],
    ['one separate handler alone', 'roles-do-not-fit', [handler('u1', 'SEPARATE', 'road')]],
    [
      'a lead beside separate handlers',
      'roles-do-not-fit',
      [handler('u1', 'LEAD'), handler('u2', 'SEPARATE', 'a'), handler('u3', 'SEPARATE', 'b')],
    ],
    [
      'three leads',
      'roles-do-not-fit',
      [handler('u1', 'LEAD', 'a'), handler('u2', 'LEAD', 'b'), handler('u3', 'LEAD', 'c')],
    ],
    [
      'a separate handler without a part',
      'part-missing',
      [handler('u1', 'SEPARATE', 'road'), handler('u2', 'SEPARATE')],
    ],
    ['two leads, one without a part', 'part-missing', [handler('u1', 'LEAD', 'road'), handler('u2', 'LEAD')]],
    ['the same unit twice', 'unit-named-twice', [handler('u1', 'LEAD'), handler('u1', 'ASSIST')]],
  ])('refused: %s', (_, code, handlers) => {
    expect(to(...handlers)).toThrow(code)
  })
})
