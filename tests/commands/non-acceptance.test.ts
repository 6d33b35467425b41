import { describe, expect, test } from 'vitest'
import type { ObjectionDecision } from '@/lib/domain/suggestion/suggestion'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listLetters } from '@/lib/queries/list-letters'
import { handIn } from '../support/a-draft'
import { act, type Person, refusalOf, see } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const on = '2022-02-28'
const reason = '系转交群众来信，内容不属于建议。'
const why = '反映的是全村道路，不是个人事务。'

/** A colleague in the same office, who did not refuse it. */
const colleague: Person = await (async () => {
  const { personId, accountId, signInId } = town.leader
  await rows.roleGrant.create({ data: { congressId: town.congressId, personId, role: 'DELEGATE_OFFICE' } })
  return { ...town.leader, personId, accountId, signInId }
})()

const row = (id: string) => rows.suggestion.findUniqueOrThrow({ where: { id } })
const refusalRow = (suggestionId: string) => rows.nonAcceptance.findFirstOrThrow({ where: { suggestionId } })
const refuse = (suggestionId: string, more: object = {}, by: Person = town.office) =>
  act(by, 'not-accept-suggestion', { suggestionId, ground: 'PASSED_ON_LETTER', reason, ...more }, on)
const object = (suggestionId: string, at = '2022-03-01', by: Person = town.lead) =>
  act(by, 'object-to-non-acceptance', { suggestionId, reason: why }, at)
const decide = (decision: ObjectionDecision, suggestionId: string, by = colleague, more: object = {}) =>
  act(by, 'decide-non-acceptance-objection', { suggestionId, decision, reason: why, ...more }, '2022-03-02')

async function refused(more: object = {}): Promise<string> {
  const id = await handIn(town.lead, '2022-02-23')
  await refuse(id, more)
  return id
}

describe('not accepting', () => {
  test('says the ground, what becomes of it, and until when the delegate may object', async () => {
    const id = await refused({ outcome: 'RETURNED' })
    expect(await refusalRow(id)).toMatchObject({
      ground: 'PASSED_ON_LETTER',
      outcome: 'RETURNED',
      refusedById: town.office.personId,
      lastDayToObject: new Date('2022-03-14'),
    })
    expect((await see(town.lead, getSuggestion, id, on)).moves).toEqual(
      expect.arrayContaining(['objectToNonAcceptance', 'takeUpAgain']),
    )
  })

  test('as a letter names a unit that is there today', async () => {
    const id = await handIn(town.lead, '2022-02-23')
    expect(await refusalOf(refuse(id, { outcome: 'LETTER' }))).toBe('shape-refused')
    const closed = await rows.unit.create({
      data: {
        congressId: town.congressId,
        name: '已撤销单位',
        kind: 'DEPARTMENT',
        validFrom: new Date('2022-01-01'),
        validTo: new Date('2022-02-01'),
      },
    })
    expect(await refusalOf(refuse(id, { outcome: 'LETTER', unitId: closed.id }))).toBe('unit-not-in-force')
    expect((await row(id)).status).toBe('SUBMITTED')
    expect(await rows.nonAcceptance.count({ where: { suggestionId: id } })).toBe(0)
  })
})

describe('the delegate objects', () => {
  test('once, with a reason, until the last day', async () => {
    const id = await refused()
    expect(await refusalOf(object(id, '2022-03-15'))).toBe('objection-too-late')
    await object(id, '2022-03-14')
    expect(await refusalRow(id)).toMatchObject({ objection: why, objectedOn: new Date('2022-03-14') })
    expect(await refusalOf(object(id))).toBe('move-not-open')
    expect((await eventTypesOf(id)).filter((type) => type === 'non-acceptance.objected')).toHaveLength(1)
  })

  test.each([
    ['another delegate', town.stranger],
    ['the office', town.office],
    ['a unit', town.housing.head],
  ])('and nobody else: not %s', async (_, person) => {
    const id = await refused()
    expect(await refusalOf(object(id, '2022-03-01', person))).toBe('not-found')
    expect((await refusalRow(id)).objection).toBeNull()
  })

  test('what an imported list calls not accepted has no right of objection here', async () => {
    const id = await handIn(town.lead, '2022-02-23')
    const facts = { status: 'NOT_ACCEPTED', notAcceptedAt: new Date(on), notAcceptedGround: 'OTHER' }
    await rows.suggestion.update({ where: { id }, data: facts })
    expect(await refusalOf(object(id))).toBe('move-not-open')
    expect((await see(town.lead, getSuggestion, id, on)).moves).not.toContain('objectToNonAcceptance')
  })
})

describe('the objection is decided', () => {
  test('by somebody who did not refuse it', async () => {
    const id = await refused()
    expect(await refusalOf(decide('LIFTED', id))).toBe('move-not-open')
    await object(id)
    expect(await refusalOf(decide('LIFTED', id, town.office))).toBe('other-officer-needed')
    expect(await refusalOf(decide('LIFTED', id, town.office, { minutesNumber: '主任会议纪要〔2022〕2号' }))).toBe(
      'other-officer-needed',
    )
    await decide('LIFTED', id)
    expect(await row(id)).toMatchObject({ status: 'SUBMITTED', notAcceptedAt: null, notAcceptedGround: null })
    expect(await refusalRow(id)).toMatchObject({ decision: 'LIFTED', decidedById: colleague.personId })
    expect(await refusalOf(decide('UPHELD', id))).toBe('move-not-open')
  })

  test('or by the directors’ meeting with its minutes', async () => {
    const id = await refused()
    await object(id)
    const minutes = { minutesNumber: '主任会议纪要〔2022〕2号', minutes: '会议决定维持。' }
    await decide('UPHELD', id, town.office, minutes)
    expect(await refusalRow(id)).toMatchObject({ decision: 'UPHELD', ...minutes })
    expect((await row(id)).status).toBe('NOT_ACCEPTED')
    expect(await refusalOf(object(id))).toBe('move-not-open')
  })

  test('lifted, what had its number already goes back to the review and keeps it', async () => {
    const id = await handIn(town.lead, '2022-02-23')
    const { number } = await act<{ number: string }>(
      town.office,
      'register-suggestion',
      { suggestionId: id, categoryId: town.categories[0] },
      '2022-02-24',
    )
    await refuse(id)
    await object(id)
    await decide('LIFTED', id)
    expect(await row(id)).toMatchObject({ status: 'OFFICE_REVIEW', numberText: number })
  })

  test('a further refusal can be objected to anew', async () => {
    const id = await refused()
    await object(id)
    await decide('LIFTED', id)
    await act(town.office, 'not-accept-suggestion', { suggestionId: id, ground: 'OTHER', reason }, '2022-03-03')
    await object(id, '2022-03-04')
    expect(await rows.nonAcceptance.count({ where: { suggestionId: id, objection: { not: null } } })).toBe(2)
  })

  test('two officers at once: one decides', async () => {
    const id = await refused()
    await object(id)
    const answers = await Promise.all([refusalOf(decide('LIFTED', id)), refusalOf(decide('UPHELD', id))])
    expect(answers.toSorted()).toEqual(['move-not-open', undefined])
  })
})

describe('what was returned', () => {
  test('is taken up again, revised and handed in, and not while an objection is undecided', async () => {
    const id = await refused({ outcome: 'RETURNED' })
    await object(id)
    const takeUp = () => act(town.lead, 'take-up-again', { suggestionId: id }, '2022-03-05')
    expect(await refusalOf(takeUp())).toBe('move-not-open')
    await decide('UPHELD', id)
    await takeUp()
    const draft = await row(id)
    expect(draft).toMatchObject({ status: 'DRAFT', sentBackReason: reason })
    await act(town.lead, 'submit-suggestion', { suggestionId: id, version: draft.version }, '2022-03-06')
    expect((await row(id)).status).toBe('SUBMITTED')
  })

  test('of what was kept or passed on nothing is taken up', async () => {
    const id = await refused()
    expect(await refusalOf(act(town.lead, 'take-up-again', { suggestionId: id }, on))).toBe('move-not-open')
    expect((await row(id)).status).toBe('NOT_ACCEPTED')
  })
})

describe('a letter', () => {
  test('is read by its unit, once, and by no other', async () => {
    const id = await refused({ outcome: 'LETTER', unitId: town.street.id })
    const [letter] = await see(town.street.clerk, listLetters, null, on)
    expect(letter).toMatchObject({ title: '关于在纬二路增设公交站的建议', delegate: '王立新', readOn: null })
    const read = (by: Person) => act(by, 'read-letter', { letterId: letter?.id }, '2022-03-01')
    expect(await refusalOf(read(town.transport.clerk))).toBe('not-found')
    expect(await refusalOf(read(town.office))).toBe('not-found')
    await read(town.street.clerk)
    await read(town.street.head)
    expect((await see(town.street.head, listLetters, null, on))[0]?.readOn).toBe('2022-03-01')
    expect((await eventTypesOf(id)).filter((type) => type === 'letter.read')).toHaveLength(1)
    expect(await see(town.transport.clerk, listLetters, null, on)).toEqual([])
  })

  test('is none any more once the refusal is lifted', async () => {
    const id = await refused({ outcome: 'LETTER', unitId: town.court.id })
    await object(id)
    await decide('LIFTED', id)
    expect(await see(town.court.clerk, listLetters, null, on)).toEqual([])
    const letterId = (await refusalRow(id)).id
    expect(await refusalOf(act(town.court.clerk, 'read-letter', { letterId }, on))).toBe('not-found')
  })
})
