import { beforeAll, describe, expect, test } from 'vitest'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { draft, wholeDraft } from '../support/a-draft'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned, days, dissatisfied, replied, replyOf, satisfied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-06-10'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const view = (by: Person, id: string) => see(by, getSuggestion, id, day)
const told = async (by: Person, id: string) => (await view(by, id)).happenings.map(({ type }) => type)
const rate = (suggestionId: string, marks: object) =>
  act(town.lead, 'rate-suggestion', { suggestionId, ...marks }, days.rated)

async function signature(suggestionId: string) {
  const { congressId, coSigner } = town
  const signed = { congressId, suggestionId, delegateId: coSigner.delegateId, ordinal: 1, state: 'CONFIRMED' }
  await rows.coSignature.create({ data: signed })
}

describe('the page of a suggestion', () => {
  test('says what was written, by whom, for which session, and where it stands', async () => {
    const id = await assigned(town, undefined, { wishedUnitId: town.street.id, publicityWish: 'TITLE_ONLY' })
    expect(await view(town.office, id)).toMatchObject({
      title: wholeDraft.title,
      situation: wholeDraft.situation,
      analysis: wholeDraft.analysis,
      asks: wholeDraft.asks.map(({ text }) => text),
      lead: { name: '王立新', delegation: '城区代表团' },
      term: 19,
      session: 1,
      period: 'IN_SESSION',
      category: '城乡建设',
      wishedUnit: town.street.name,
      publicityWish: 'TITLE_ONLY',
      status: 'ASSIGNED',
      dueOn: '2022-05-25',
      dueIsProvisional: false,
      holder: { kind: 'LEAD', reason: 'to-acknowledge', since: days.assigned, unit: town.transport.name },
    })
  })

  test('tells the story in order, without the saves of the draft', async () => {
    const id = await assigned(town)
    expect(await told(town.lead, id)).toEqual([
      'suggestion.drafted',
      'suggestion.submitted',
      'suggestion.registered',
      'suggestion.assigned',
    ])
  })

  test('keeps the day of a contact apart from the time of its entry', async () => {
    const id = await assigned(town)
    const { id: assignmentId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId: id } })
    await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId }, '2022-02-28')
    const met = {
      contactedOn: '2022-03-01',
      stage: 'BEFORE',
      way: 'ON_SITE',
      place: '纬二路',
      people: [{ name: '刘芳', post: '科长', isHead: false }],
      delegateView: '同意',
    }
    await act(town.transport.clerk, 'log-contact', { assignmentId, ...met }, '2022-03-04')
    const [contact] = (await view(town.lead, id)).handlers[0]?.contacts.contacts ?? []
    expect(contact).toMatchObject(met)
    expect(contact?.enteredAt.slice(0, 10)).toBe('2022-03-04')
  })
})

describe('the buttons', () => {
  const moves = async (by: Person, id: string) => (await view(by, id)).moves
  const ofUnit = async (by: Person, id: string) => (await view(by, id)).handlers.flatMap((handler) => handler.moves)

  test('are those of the draft for its delegate', async () => {
    const { suggestionId } = await draft(town.lead, day)
    expect(await moves(town.lead, suggestionId)).toEqual([
      'edit',
      'discard',
      'inviteCoSigners',
      'settleComment',
      'submit',
    ])
  })

  test('are acknowledging or objecting for the unit, nothing for the others', async () => {
    const id = await assigned(town)
    expect(await ofUnit(town.transport.clerk, id)).toEqual(['open', 'acknowledge', 'askReturn'])
    for (const person of [town.lead, town.office, town.leader]) expect(await ofUnit(person, id)).toEqual([])
    expect((await view(town.transport.clerk, id)).receipts.assignmentIds).toHaveLength(1)
  })

  test('are rating for the lead delegate once replied', async () => {
    const { suggestionId, replyId } = await replied(town)
    expect(await moves(town.lead, suggestionId)).toEqual(['rate'])
    expect((await view(town.lead, suggestionId)).receipts.replyIds).toEqual([replyId])
    expect(await moves(town.transport.head, suggestionId)).toEqual([])
    expect((await view(town.office, suggestionId)).receipts.replyIds).toEqual([])
  })
})

describe('not found is what', () => {
  test('a draft is for everybody but its delegate', async () => {
    const { suggestionId } = await draft(town.lead, day)
    expect(await refusalOf(view(town.lead, suggestionId))).toBeUndefined()
    for (const person of [town.office, town.leader, town.stranger, town.transport.clerk, town.coSigner])
      expect(await refusalOf(view(person, suggestionId))).toBe('not-found')
  })

  test('a suggestion is for units that do not handle it, other delegates and the administrators', async () => {
    const id = await assigned(town)
    for (const person of [town.housing.head, town.stranger, town.system, town.audit])
      expect(await refusalOf(view(person, id))).toBe('not-found')
  })
})

describe('a draft reply', () => {
  test('is seen by its own unit alone', async () => {
    const id = await assigned(town, [
      { unit: town.transport, role: 'LEAD' },
      { unit: town.housing, role: 'ASSIST' },
    ])
    const replyId = await replyOf(id, town.transport)
    await rows.reply.update({ where: { id: replyId }, data: { signedAt: null, signedOn: null, signerName: null } })
    const seen = async (by: Person) => (await view(by, id)).rounds[0]?.replies.map(({ isDraft }) => isDraft)
    expect(await seen(town.transport.clerk)).toEqual([true])
    for (const person of [town.housing.head, town.lead, town.office, town.government, town.leader])
      expect(await seen(person)).toEqual([])
  })

  test('and how it came about is told to no one else', async () => {
    const id = await assigned(town)
    const { id: assignmentId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId: id } })
    const facts = { congressId: town.congressId, suggestionId: id, subjectId: assignmentId, at: new Date() }
    for (const type of ['reply.draft-saved', 'reply.draft-saved', 'reply.submitted', 'reply.returned'])
      await rows.event.create({ data: { ...facts, type } })
    const inside = ['reply.draft-saved', 'reply.submitted', 'reply.returned']
    expect((await told(town.transport.head, id)).slice(-3)).toEqual(inside)
    for (const person of [town.lead, town.office, town.leader])
      expect(await told(person, id)).not.toEqual(expect.arrayContaining(['reply.submitted']))
  })
})

describe('the rating', () => {
  const ratings = async (by: Person, id: string) => (await view(by, id)).rounds.map((round) => round.ratings)

  test('is sealed for the unit while the round runs, in the story too', async () => {
    const { suggestionId } = await replied(town)
    await signature(suggestionId)
    await rate(suggestionId, dissatisfied)
    for (const person of [town.transport.clerk, town.transport.head, town.government, town.assessor]) {
      expect(await ratings(person, suggestionId)).toEqual([null])
      expect(await told(person, suggestionId)).not.toContain('suggestion.rated')
      expect(JSON.stringify(await view(person, suggestionId))).not.toContain(dissatisfied.resultReason)
      expect(JSON.stringify(await view(person, suggestionId))).not.toContain('DISSATISFIED')
    }
    for (const person of [town.lead, town.coSigner, town.office, town.leader]) {
      expect(await ratings(person, suggestionId)).toMatchObject([[{ result: 'DISSATISFIED', name: '王立新' }]])
      expect(await told(person, suggestionId)).toContain('suggestion.rated')
    }
  })

  test('is open to the unit once it is handled again, and the next one sealed again', async () => {
    const { suggestionId } = await replied(town)
    await rate(suggestionId, dissatisfied)
    await act(town.office, 'handle-suggestion-again', { suggestionId, reason: '代表对结果不满意。' }, days.handledAgain)
    await replyOf(suggestionId, town.transport, { round: 2, on: '2022-06-01' })
    await act(town.lead, 'rate-suggestion', { suggestionId, ...satisfied }, '2022-06-02')
    expect(await ratings(town.transport.head, suggestionId)).toMatchObject([[{ result: 'DISSATISFIED' }], null])
    expect((await view(town.lead, suggestionId)).rounds.map(({ replies }) => replies.length)).toEqual([1, 1])
    await act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, '2022-06-05')
    expect(await ratings(town.transport.head, suggestionId)).toMatchObject([[{}], [{ result: 'SATISFIED' }]])
  })
})
