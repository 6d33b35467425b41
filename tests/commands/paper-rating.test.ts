import { describe, expect, test } from 'vitest'
import { getAttachment } from '@/lib/queries/get-attachment'
import { ratingDesk } from '@/lib/queries/rating-desk'
import { another, anotherOfficer, aScan, coSigned } from '../support/on-form'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned, days, dissatisfied, replied, replyOf, satisfied } from '../support/replied'
import { eventsOf, eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const second = await anotherOfficer(town, '韩雪')
const third = await anotherOfficer(town, '曹宁')

const ratingsOf = (suggestionId: string) => rows.rating.findMany({ where: { suggestionId }, orderBy: { id: 'asc' } })
const statusOf = async (suggestionId: string) =>
  (await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).status

async function signedByTwo(): Promise<string> {
  const { suggestionId } = await replied(town)
  await coSigned(town, suggestionId)
  return suggestionId
}

describe('on paper', () => {
  const entry = async (suggestionId: string, more: object = {}) => ({
    ...{
      suggestionId,
      delegateId: town.lead.delegateId,
      attachmentId: await aScan(town, suggestionId),
      signedOn: '2022-05-11',
    },
    ...satisfied,
    ...more,
  })
  const enter = (form: object, by: Person, more: object = {}) =>
    act(by, 'enter-paper-rating', { ...form, ...more }, days.rated)

  test('two people alike: it counts, as of the day on the form', async () => {
    const { suggestionId } = await replied(town)
    const form = await entry(suggestionId)
    await enter(form, town.office)
    expect(await statusOf(suggestionId)).toBe('REPLIED')
    await enter(form, second)
    expect(await ratingsOf(suggestionId)).toMatchObject([{ source: 'PAPER', ratedOn: new Date('2022-05-11') }])
    expect(await statusOf(suggestionId)).toBe('RATED')
    expect((await eventTypesOf(suggestionId)).slice(-2)).toEqual(['rating.paper-entered', 'suggestion.rated'])
  })

  test('one person twice is one person', async () => {
    const { suggestionId } = await replied(town)
    const form = await entry(suggestionId)
    await enter(form, town.office)
    await enter(form, town.office)
    expect(await ratingsOf(suggestionId)).toEqual([])
  })

  test('unlike: nothing counts until one reads it again or a third decides', async () => {
    const { suggestionId } = await replied(town)
    const form = await entry(suggestionId)
    await enter(form, town.office)
    await enter(form, second, { result: 'UNDERSTOOD' })
    expect(await ratingsOf(suggestionId)).toEqual([])
    expect((await eventsOf(suggestionId)).at(-1)?.type).toBe('rating.paper-differs')
    await enter(form, third, { result: 'BASICALLY_SATISFIED' })
    expect(await ratingsOf(suggestionId)).toMatchObject([{ result: 'BASICALLY_SATISFIED', source: 'PAPER' }])
    expect(await rows.paperRating.findMany({ where: { suggestionId }, include: { entries: true } })).toMatchObject([
      { outcome: 'DECIDED', entries: [{}, {}, {}] },
    ])
  })

  test('whoever rates in his own hand meanwhile leaves no form for the desk', async () => {
    const { suggestionId } = await replied(town)
    const waiting = async () =>
      (await see(town.office, ratingDesk, {}, days.rated)).papers.filter((paper) => paper.suggestionId === suggestionId)
    await enter(await entry(suggestionId), town.office)
    expect(await waiting()).toHaveLength(1)
    await act(town.lead, 'rate-suggestion', { suggestionId, ...satisfied }, days.rated)
    expect(await waiting()).toEqual([])
  })

  test('a form read once keeps its round open', async () => {
    const suggestionId = await signedByTwo()
    await act(town.lead, 'rate-suggestion', { suggestionId, ...satisfied }, days.rated)
    const form = await entry(suggestionId, { delegateId: town.coSigner.delegateId })
    await enter(form, town.office)
    const close = () => act(town.office, 'conclude-suggestion', { suggestionId }, days.rated)
    expect(await refusalOf(close())).toBe('paper-form-waiting')
    expect(await statusOf(suggestionId)).toBe('RATED')
    await enter(form, second)
    await close()
    expect(await ratingsOf(suggestionId)).toHaveLength(2)
  })

  const promise = { unitId: town.transport.id, text: '六月底前通车', dueOn: '2022-06-30' }
  test.each([
    ['handle-suggestion-again', dissatisfied, { reason: '站点没有建成，请写明日期。' }],
    ['track-suggestion', satisfied, { commitments: [promise] }],
  ])('a form read once holds back %s as well', async (command, marks, more) => {
    const suggestionId = await signedByTwo()
    await act(town.lead, 'rate-suggestion', { suggestionId, ...marks }, days.rated)
    await enter(await entry(suggestionId, { delegateId: town.coSigner.delegateId }), town.office)
    const go = act(town.office, command, { suggestionId, ...more }, days.handledAgain)
    expect(await refusalOf(go)).toBe('paper-form-waiting')
    expect(await statusOf(suggestionId)).toBe('RATED')
  })

  test('both at once are two readings, and one rating', async () => {
    const { suggestionId } = await replied(town)
    const form = await entry(suggestionId)
    await Promise.all([enter(form, town.office), enter(form, second)])
    expect(await ratingsOf(suggestionId)).toHaveLength(1)
  })

  test.each<[string, object | ((suggestionId: string) => Promise<object>)]>([
    ['rating-form-missing', { attachmentId: crypto.randomUUID() }],
    ['rating-form-missing', async (id) => ({ attachmentId: await aScan(town, id, { kind: 'EVIDENCE' }) })],
    ['rating-form-missing', async (id) => ({ attachmentId: await aScan(town, id, { scanState: 'INFECTED' }) })],
    ['paper-day-outside', { signedOn: '2022-05-09' }],
    ['paper-day-outside', { signedOn: '2022-05-13' }],
    ['rater-not-signed', { delegateId: town.stranger.delegateId }],
    ['shape-refused', { result: 'DISSATISFIED' }],
  ])('refused with %s, and nothing is kept', async (code, wrong) => {
    const { suggestionId } = await replied(town)
    const more = typeof wrong === 'function' ? await wrong(suggestionId) : wrong
    expect(await refusalOf(enter(await entry(suggestionId), town.office, more))).toBe(code)
    expect(await rows.paperRating.count({ where: { suggestionId } })).toBe(0)
  })

  test('not for a delegate who works for the unit, and not by anybody of a unit', async () => {
    const suggestionId = await signedByTwo()
    const { personId } = await rows.delegate.findUniqueOrThrow({ where: { id: town.coSigner.delegateId } })
    const grant = {
      congressId: town.congressId,
      personId: personId as string,
      role: 'UNIT_CLERK',
      unitId: town.transport.id,
    }
    const { id } = await rows.roleGrant.create({ data: grant })
    const form = await entry(suggestionId, { delegateId: town.coSigner.delegateId })
    expect(await refusalOf(enter(form, town.office))).toBe('rater-is-rated')
    await rows.roleGrant.delete({ where: { id } })
    const both = await another(
      town,
      '双岗',
      { role: 'DELEGATE_OFFICE' },
      { role: 'UNIT_HEAD', unitId: town.transport.id },
    )
    for (const person of [both, town.transport.clerk, town.lead])
      expect(await refusalOf(enter(form, person))).toBe('not-found')
  })

  test('whoever read it first and alone corrects the scan and the day, and then it is that form', async () => {
    const { suggestionId } = await replied(town)
    const form = await entry(suggestionId)
    await enter(form, town.office, { signedOn: '2022-05-10' })
    await enter(form, town.office)
    await enter(form, second)
    expect(await ratingsOf(suggestionId)).toMatchObject([{ source: 'PAPER', ratedOn: new Date('2022-05-11') }])
  })

  test('of a second clerk with another scan or day it is another form', async () => {
    const { suggestionId } = await replied(town)
    const form = await entry(suggestionId)
    await enter(form, town.office)
    expect(await refusalOf(enter(form, second, { signedOn: '2022-05-10' }))).toBe('paper-other-form')
  })
})

test('no unit sees the scan of a form, whatever mark the file has', async () => {
  const suggestionId = await assigned(town)
  await replyOf(suggestionId, town.transport)
  const attachmentId = await aScan(town, suggestionId, { visibility: 'PUBLIC' })
  const both = await another(
    town,
    '双岗',
    { role: 'DELEGATE_OFFICE' },
    { role: 'UNIT_HEAD', unitId: town.transport.id },
  )
  const looks = (person: Person) => refusalOf(see(person, getAttachment, attachmentId, days.rated))
  for (const person of [town.transport.clerk, town.transport.head, both, town.government, town.assessor])
    expect(await looks(person)).toBe('not-found')
  expect(await looks(town.office)).toBeUndefined()
})
