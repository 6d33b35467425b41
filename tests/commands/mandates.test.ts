import { beforeEach, describe, expect, test } from 'vitest'
import { getDelegate } from '@/lib/queries/get-delegate'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getToRate } from '@/lib/queries/get-to-rate'
import { getVacancies } from '@/lib/queries/get-vacancies'
import { listDelegates } from '@/lib/queries/list-delegates'
import { readBoard } from '@/lib/queries/read-figures'
import { delegateFilterSchema } from '@/lib/schemas/mandate'
import { draft, handIn } from '../support/a-draft'
import { collecting } from '../support/co-signing'
import { act, refusalOf, see, type TestDelegate } from '../support/people'
import { replied, satisfied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const decision = '区人大常委会公告〔2022〕3号'
const end = (by: TestDelegate, lastDay = '2022-05-31', today = '2022-06-01') =>
  act(town.office, 'end-mandate', { delegateId: by.delegateId, ground: 'RESIGNED', lastDay, decision }, today)
const elect = (elected: object[], electedOn = '2022-07-01') =>
  act<{ delegateIds: string[] }>(town.office, 'elect-delegates', { electedOn, decision, elected }, '2022-07-02')
const someone = (seatId: string, more = {}) => ({
  seatId,
  name: '高明',
  cardNumber: '',
  phone: '',
  login: `${town.lead.login}-next`,
  ...more,
})
const signed = async (suggestionId: string, { delegateId }: TestDelegate) => {
  const signature = { congressId: town.congressId, suggestionId, delegateId, ordinal: 1, state: 'CONFIRMED' }
  await rows.coSignature.create({ data: signature })
}
/** Who took part, as the year's figures count it. */
const tellers = async (day: string) => {
  const { signers, byDelegation } = (await see(town.office, readBoard, 2022, day)).figures
  return { signers, delegations: byDelegation.map(({ name }) => name) }
}
const roll = (day: string) => see(town.office, listDelegates, delegateFilterSchema.parse({ day }), '2022-12-01')

describe('the end of a mandate', () => {
  test('is written down with its ground; the delegate signs in to nothing any more', async () => {
    await end(town.stranger)
    expect(await rows.delegate.findUniqueOrThrow({ where: { id: town.stranger.delegateId } })).toMatchObject({
      mandateTo: new Date('2022-05-31'),
      endGround: 'RESIGNED',
      endDecision: decision,
    })
    expect(await rows.event.count({ where: { subjectId: town.stranger.delegateId, type: 'mandate.ended' } })).toBe(1)
    expect(await refusalOf(draft(town.stranger, '2022-06-02'))).toBe('not-found')
    expect(await refusalOf(end(town.stranger))).toBe('mandate-ended')
    expect([(await roll('2022-05-31')).count, (await roll('2022-06-01')).count]).toEqual([
      { seats: 3, inOffice: 3, vacant: 0 },
      { seats: 3, inOffice: 2, vacant: 1 },
    ])
  })

  test('stops what was being written, and lets invitations lapse on both sides', async () => {
    const { suggestionId: own } = await collecting(town, [town.coSigner])
    await end(town.lead)
    expect((await rows.suggestion.findUniqueOrThrow({ where: { id: own } })).status).toBe('DRAFT')
    expect(await rows.coSignature.count({ where: { suggestionId: own, state: 'INVITED' } })).toBe(0)
    const types = (await rows.event.findMany({ where: { suggestionId: own } })).map(({ type }) => type)
    expect(types).toContain('suggestion.lead-left')
  })

  test('is nobody’s but the office’s, and leaves nothing behind where it is refused', async () => {
    const input = { delegateId: town.lead.delegateId, ground: 'DIED', lastDay: '2022-05-31', decision }
    for (const by of [town.lead, town.security, town.leader])
      expect(await refusalOf(act(by, 'end-mandate', input, '2022-06-01'))).toBe('not-found')
    expect(await refusalOf(end(town.lead, '2022-06-02'))).toBe('mandate-day-outside')
    expect((await rows.delegate.findUniqueOrThrow({ where: { id: town.lead.delegateId } })).mandateTo).toBeNull()
  })
})

describe('what he led', () => {
  test('is rated by the co-signer who acts, and figures go on naming both as signers', async () => {
    const { suggestionId } = await replied(town)
    await signed(suggestionId, town.coSigner)
    const before = await tellers('2022-06-01')
    await end(town.lead)
    const take = { suggestionId, delegateId: town.coSigner.delegateId }
    expect(await see(town.coSigner, getToRate, suggestionId, '2022-06-02'), 'beside the lead').toMatchObject({
      isOfficial: false,
    })
    expect(await refusalOf(act(town.coSigner, 'take-lead', take, '2022-06-02'))).toBe('not-found')
    await act(town.office, 'take-lead', take, '2022-06-02')
    const view = await see(town.coSigner, getSuggestion, suggestionId, '2022-06-02')
    expect(view).toMatchObject({ lead: { name: town.lead.name }, leadLeft: { acting: town.coSigner.name } })
    await act(town.coSigner, 'rate-suggestion', { suggestionId, ...satisfied }, '2022-06-03')
    expect((await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).status).toBe('RATED')
    expect(await tellers('2022-06-04')).toEqual(before)
  })

  test('nobody rates in the place of a delegate who is one still, or without having signed', async () => {
    const { suggestionId } = await replied(town)
    const take = { suggestionId, delegateId: town.coSigner.delegateId }
    expect(await refusalOf(act(town.office, 'take-lead', take, '2022-06-02'))).toBe('delegate-still-in-office')
    await end(town.lead)
    expect(await refusalOf(act(town.office, 'take-lead', take, '2022-06-02'))).toBe('not-co-signed')
    const { led } = await see(town.office, getDelegate, town.lead.delegateId, '2022-06-02')
    expect(led).toMatchObject([{ id: suggestionId, coSigners: [], acting: null }])
    expect((await see(town.office, getSuggestion, suggestionId, '2022-06-02')).leadLeft).toMatchObject({ acting: null })
  })

  test('what was sent back is written on by a co-signer, or filed by the office', async () => {
    const [taken, filed] = [await handIn(town.lead, '2022-02-23'), await handIn(town.lead, '2022-02-23')]
    for (const suggestionId of [taken, filed])
      await act(
        town.office,
        'send-back-suggestion',
        { suggestionId, reason: '请分成两件提出，一事一议。' },
        '2022-02-24',
      )
    await signed(taken, town.coSigner)
    await end(town.lead)
    await act(town.office, 'take-lead', { suggestionId: taken, delegateId: town.coSigner.delegateId }, '2022-06-02')
    const { version } = await rows.suggestion.findUniqueOrThrow({ where: { id: taken } })
    await act(town.coSigner, 'submit-suggestion', { suggestionId: taken, version }, '2022-06-03')
    expect((await rows.suggestion.findUniqueOrThrow({ where: { id: taken } })).status).toBe('SUBMITTED')
    const input = { suggestionId: filed, reason: '领衔代表离任，无人接替。' }
    expect(await refusalOf(act(town.leader, 'file-departed', input, '2022-06-02'))).toBe('not-found')
    await act(town.office, 'file-departed', input, '2022-06-02')
    expect(await rows.suggestion.findUniqueOrThrow({ where: { id: filed } })).toMatchObject({
      status: 'WITHDRAWN',
      withdrawnOn: new Date('2022-06-02'),
    })
    expect(await refusalOf(act(town.office, 'file-departed', input, '2022-06-03'))).toBe('move-not-open')
  })
})

describe('a by-election', () => {
  test('fills the vacant seats of one day together, each by somebody who may sign in once he has a password', async () => {
    await end(town.lead)
    await end(town.stranger)
    const { seats } = await see(town.office, getVacancies, null, '2022-07-02')
    expect(seats.map(({ former }) => former).sort()).toEqual([town.lead.name, town.stranger.name].sort())
    const filled = [
      someone(town.lead.delegateId),
      someone(town.stranger.delegateId, { name: town.court.clerk.name, login: town.court.clerk.login }),
    ]
    const { delegateIds } = await elect(filled)
    const [fresh, known] = await Promise.all(
      delegateIds.map((id) => rows.delegate.findUniqueOrThrow({ where: { id } })),
    )
    expect(fresh).toMatchObject({ predecessorId: town.lead.delegateId, delegationId: town.delegations[0] })
    expect(known?.personId).toBe(town.court.clerk.personId)
    expect(await rows.account.findUniqueOrThrow({ where: { login: `${town.lead.login}-next` } })).toMatchObject({
      passwordHash: 'none',
    })
    expect(await rows.roleGrant.count({ where: { delegateId: { in: delegateIds }, role: 'DELEGATE' } })).toBe(2)
    expect([(await roll('2022-06-30')).count.vacant, (await roll('2022-07-01')).count]).toEqual([
      2,
      { seats: 3, inOffice: 3, vacant: 0 },
    ])
  })

  test('is refused as a whole: no seat twice, none that is held, no login of somebody else', async () => {
    await end(town.lead)
    const seatId = town.lead.delegateId
    const twice = [someone(seatId), someone(seatId, { login: `${town.lead.login}-other` })]
    expect(await refusalOf(elect(twice))).toBe('seat-named-twice')
    expect(
      await refusalOf(
        elect([someone(seatId), someone(town.stranger.delegateId, { login: `${town.lead.login}-other` })]),
      ),
    ).toBe('seat-not-vacant')
    expect(await refusalOf(elect([someone(seatId)], '2022-05-31'))).toBe('election-day-outside')
    expect(await refusalOf(elect([someone(seatId, { login: town.office.login })]))).toBe('login-taken')
    expect(await rows.delegate.count({ where: { congressId: town.congressId } })).toBe(3)
    await elect([someone(seatId)])
    expect(await refusalOf(elect([someone(seatId, { login: `${town.lead.login}-other` })]))).toBe('seat-not-vacant')
  })

  test('two officers fill one seat at once: one of them is refused', async () => {
    await end(town.lead)
    const answers = await Promise.all(
      ['one', 'two'].map((login) =>
        refusalOf(elect([someone(town.lead.delegateId, { login: `clerk-${login}-${Math.floor(performance.now())}` })])),
      ),
    )
    expect(answers.toSorted()).toEqual(['seat-not-vacant', undefined])
  })
})
