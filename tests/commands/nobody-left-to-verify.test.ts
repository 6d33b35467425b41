import { expect, test } from 'vitest'
import { getCommitment } from '@/lib/queries/get-commitment'
import { listCommitments } from '@/lib/queries/list-commitments'
import { commitmentFilterSchema } from '@/lib/schemas/commitment'
import { act, refusalOf, see } from '../support/people'
import { claim, decide, halfSolved, promisedAtSigning, rate } from '../support/promising'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()

test('the office looks in the place of a delegate who has left, a second person decides, and no figure takes it for the delegate’s word', async () => {
  const { suggestionId, commitmentIds } = await promisedAtSigning(town, halfSolved)
  const [commitmentId = ''] = commitmentIds
  await rate(town, suggestionId)
  await act(town.office, 'track-suggestion', { suggestionId, commitments: [] }, '2022-05-16')
  await claim(town, commitmentId, '2022-09-20')
  const verdict = (by = town.office, more: object = {}) =>
    act(
      by,
      'verify-commitment',
      { commitmentId, verdict: 'TRUE', words: '十月八日现场查看，车位已划好。', ...more },
      '2022-10-08',
    )
  expect(await refusalOf(verdict()), 'as long as the delegate is there, it is his').toBe('not-found')

  const end = { ground: 'DIED', lastDay: '2022-10-01', decision: '区人大常委会公告〔2022〕9号' }
  await act(town.office, 'end-mandate', { delegateId: town.lead.delegateId, ...end }, '2022-10-02')
  const view = await see(town.office, getCommitment, commitmentId, '2022-10-03')
  expect(view).toMatchObject({ verifying: 'OFFICE', moves: ['verify', 'decide'] })
  const listed = async (name: string) =>
    (await see(town.office, listCommitments, commitmentFilterSchema.parse({ view: name }), '2022-10-03')).rows.map(
      ({ id }) => id,
    )
  expect(await listed('toDecide')).toEqual([commitmentId])

  expect(await refusalOf(verdict(town.office, { words: '' }))).toBe('office-words-missing')
  expect(await refusalOf(verdict(town.leader))).toBe('not-found')
  await verdict(town.office, { mark: 'SATISFIED' })
  const [kept] = await rows.commitmentClaim.findMany({ where: { commitmentId } })
  expect(kept).toMatchObject({ isTrue: true, mark: null, verifiedAs: 'OFFICE', verifiedById: town.office.personId })
  expect(await eventTypesOf(suggestionId)).toContain('commitment.verified-by-office')

  expect(await refusalOf(decide(town, commitmentId, '2022-10-09'))).toBe('second-person-needed')
  const data = {
    decision: 'STRUCK_OFF',
    decidedAt: new Date(),
    decidedOn: new Date('2022-10-09'),
    decidedById: town.office.personId,
  }
  await expect(rows.commitmentClaim.update({ where: { id: kept?.id ?? '' }, data })).rejects.toThrow()

  const { personId } = town.leader
  await rows.roleGrant.create({
    data: {
      congressId: town.congressId,
      personId,
      role: 'DELEGATE_OFFICE',
      grantedAt: new Date('2022-10-01'),
    },
  })
  await act(town.leader, 'decide-commitment', { commitmentId, decision: 'ACCEPT', reason: '' }, '2022-10-10')
  expect(await rows.commitment.findUniqueOrThrow({ where: { id: commitmentId } })).toMatchObject({
    outcome: 'STRUCK_OFF',
  })
  const { counts } = await see(town.office, listCommitments, commitmentFilterSchema.parse({}), '2022-10-11')
  expect(counts).toMatchObject({ due: 1, kept: 0 })
})
