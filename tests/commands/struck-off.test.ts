import { describe, expect, test } from 'vitest'
import { getCommitment } from '@/lib/queries/get-commitment'
import { act, refusalOf, see } from '../support/people'
import { claim, commitmentsOf, decide, halfSolved, promisedAtSigning, rate, update, verify } from '../support/promising'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const day = (text: string) => new Date(text)
const claimsOf = (commitmentId: string) =>
  rows.commitmentClaim.findMany({ where: { commitmentId }, orderBy: { id: 'asc' } })

describe('struck off', () => {
  const claimed = async () => {
    const { suggestionId, commitmentIds } = await promisedAtSigning(town, halfSolved)
    const [id = ''] = commitmentIds
    await claim(town, id, '2022-09-20')
    return { suggestionId, id }
  }

  test('claimed by the head, found true by the delegate, confirmed by the office; then it may be concluded', async () => {
    const { suggestionId, id } = await claimed()
    await rate(town, suggestionId, undefined, '2022-09-20')
    await act(town.office, 'track-suggestion', { suggestionId, commitments: [] }, '2022-09-21')
    expect(await refusalOf(decide(town, id, '2022-09-21'))).toBe('claim-unverified')
    await verify(town, id, '2022-09-22')
    expect((await see(town.housing.head, getCommitment, id, '2022-09-22')).claims[0]?.mark, 'sealed').toBeNull()
    await decide(town, id, '2022-09-23')
    expect(await commitmentsOf(suggestionId)).toMatchObject([{ outcome: 'STRUCK_OFF', closedOn: day('2022-09-23') }])
    expect((await see(town.housing.head, getCommitment, id, '2022-09-24')).claims[0]?.mark).toBe('SATISFIED')
    await act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, '2022-09-26')
    const types = await eventTypesOf(suggestionId)
    expect(types).toEqual(
      expect.arrayContaining([
        'commitment.claimed',
        'commitment.verified',
        'commitment.struck-off',
        'suggestion.concluded',
      ]),
    )
  })

  test('found untrue, it is the unit’s again, with a reason, and the deadline runs on', async () => {
    const { suggestionId, id } = await claimed()
    const due = () => rows.deadline.findFirstOrThrow({ where: { suggestionId, purpose: 'commitment' } })
    expect(await due()).toMatchObject({ doneOn: day('2022-09-20') })
    expect(await refusalOf(verify(town, id, '2022-09-22', { verdict: 'NOT_TRUE' }))).toBe('shape-refused')
    await verify(town, id, '2022-09-22', { verdict: 'NOT_TRUE', mark: 'DISSATISFIED', words: '现场只划了一半。' })
    expect(await due()).toMatchObject({ doneOn: null })
    expect(await refusalOf(decide(town, id, '2022-09-23'))).toBe('claim-not-there')
    await claim(town, id, '2022-10-20')
    expect(await claimsOf(id)).toHaveLength(2)
  })

  test('the office sends it back before or after the delegate has looked', async () => {
    const { id } = await claimed()
    expect(await refusalOf(decide(town, id, '2022-09-21', { decision: 'SEND_BACK' }))).toBe('shape-refused')
    await decide(town, id, '2022-09-21', { decision: 'SEND_BACK', reason: '请补充验收照片。' })
    expect(await refusalOf(verify(town, id, '2022-09-22'))).toBe('claim-not-there')
    expect(await claimsOf(id)).toMatchObject([{ decision: 'SENT_BACK', isTrue: null }])
  })

  test('what cannot be kept is closed as not kept, with the delegate’s word too', async () => {
    const { suggestionId, commitmentIds } = await promisedAtSigning(town, halfSolved)
    const [id = ''] = commitmentIds
    await claim(town, id, '2022-09-20', 'IMPOSSIBLE')
    expect(await refusalOf(decide(town, id, '2022-09-21'))).toBe('claim-unverified')
    await verify(town, id, '2022-09-22', { mark: 'UNDERSTOOD' })
    await decide(town, id, '2022-09-23', { reason: '道路下有燃气管线，不能施划。' })
    expect(await commitmentsOf(suggestionId)).toMatchObject([{ outcome: 'NOT_KEPT' }])
    expect(await refusalOf(update(town, id, '2022-09-24'))).toBe('commitment-closed')
  })

  test('each act is of one side only', async () => {
    const { id } = await claimed()
    const everybody = [town.housing.clerk, town.housing.head, town.coSigner, town.leader, town.government, town.officer]
    const verdict = { commitmentId: id, verdict: 'TRUE', mark: 'SATISFIED', words: '' }
    const decision = { commitmentId: id, decision: 'ACCEPT', reason: '' }
    for (const person of [...everybody, town.office])
      expect(await refusalOf(act(person, 'verify-commitment', verdict, '2022-09-22'))).toBe('not-found')
    for (const person of [...everybody, town.lead])
      expect(await refusalOf(act(person, 'decide-commitment', decision, '2022-09-22'))).toBe('not-found')
    const said = { commitmentId: id, kind: 'DONE', text: '夜间共享车位全部划好了。' }
    for (const person of [town.housing.clerk, town.transport.head, town.office, town.lead])
      expect(await refusalOf(act(person, 'claim-commitment', said, '2022-09-22'))).toBe('not-found')
  })

  test('the database itself refuses what delegate and office have not both said', async () => {
    const { id } = await claimed()
    const data = { outcome: 'STRUCK_OFF', closedOn: day('2022-09-22') }
    await expect(rows.commitment.update({ where: { id }, data })).rejects.toThrow()
    expect(await rows.commitment.findUniqueOrThrow({ where: { id } })).toMatchObject({ outcome: null })
  })

  test('two claims at once are one', async () => {
    const { commitmentIds } = await promisedAtSigning(town, halfSolved)
    const [id = ''] = commitmentIds
    const both = await Promise.all([1, 2].map(() => refusalOf(claim(town, id, '2022-09-20'))))
    expect(both.toSorted()).toEqual(['claim-standing', undefined])
  })
})
