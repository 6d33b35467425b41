import { expect, test } from 'vitest'
import { getCommitment } from '@/lib/queries/get-commitment'
import { getSupervision } from '@/lib/queries/get-supervision'
import { listCommitments } from '@/lib/queries/list-commitments'
import { commitmentFilterSchema } from '@/lib/schemas/commitment'
import { aReply } from '../support/handling'
import { act, type Person, refusalOf, see } from '../support/people'
import { decide, promisedAtSigning, rate, verify } from '../support/promising'
import { days, dissatisfied } from '../support/replied'
import { rows } from '../support/rows'
import { aCharge, aDecision, headMet, supervised, withOpinion } from '../support/supervising'
import { foundTown } from '../support/town'

const town = await foundTown()
const { housing, transport, street } = town

test('a unit that is relieved still tells of its promise and has it struck off', async () => {
  const { suggestionId, commitmentIds } = await promisedAtSigning(town)
  const id = commitmentIds[0] as string
  await rate(town, suggestionId, dissatisfied)
  const handlers = [{ unitId: street.id, role: 'SOLE', part: '' }]
  const order = { suggestionId, reason: '车位没有划好，请写明日期。', unitsReason: '改由街道办理。', handlers }
  await act(town.office, 'handle-suggestion-again', order, days.handledAgain)

  const on = '2022-06-01'
  const seen = await see(housing.head, getCommitment, id, on)
  expect(seen.moves).toEqual(['update', 'claim'])
  expect([seen.suggestion.opens, seen.takesPictures]).toEqual([false, false])
  const list = await see(housing.head, listCommitments, commitmentFilterSchema.parse({}), on)
  expect(list.rows.find((row) => row.id === id)).toMatchObject({ opens: false })
  expect(await refusalOf(see(transport.head, getCommitment, id, on))).toBe('not-found')
  const said = { commitmentId: id, kind: 'DONE', text: '共享车位已经划好启用。', noEvidence: '照片由街道留存。' }
  await act(housing.head, 'claim-commitment', said, on)
  await verify(town, id, '2022-06-02')
  await decide(town, id, '2022-06-03')
  expect((await rows.commitment.findUniqueOrThrow({ where: { id } })).outcome).toBe('STRUCK_OFF')
})

test('an opinion to a unit that is relieved does not keep supervision open for ever', async () => {
  const one = await supervised(town)
  const opinionId = await withOpinion(town, one)
  await rows.assignment.update({
    where: { id: one.lead },
    data: { endedOn: new Date('2022-05-02'), status: 'ENDED' },
  })
  const { suggestionId } = one
  const view = await see(town.office, getSupervision, suggestionId, '2022-05-03')
  expect(view.opinions.map(({ id, isRelieved }) => [id, isRelieved])).toEqual([[opinionId, true]])
  await act(
    town.office,
    'report-supervision',
    { suggestionId, text: '该单位不再承办这件建议，督办意见由新的单位一并落实，建议结束督办。' },
    '2022-11-15',
  )
  expect(await refusalOf(act(town.office, 'decide-supervision', aDecision(one), '2022-11-21'))).toBeUndefined()
})

test('once the named main head has left his office, whoever heads the unit signs', async () => {
  const one = await supervised(town)
  await act(town.office, 'assign-supervision', aCharge(town, one), '2022-03-17')
  await act(transport.clerk, 'acknowledge-assignment', { assignmentId: one.lead }, '2022-03-16')
  await act(housing.clerk, 'acknowledge-assignment', { assignmentId: one.assist }, '2022-03-16')
  const opinion = { assignmentId: one.assist, opinion: '我局配合腾退站台用地，五月底前完成腾退并移交施工单位。' }
  await act(housing.clerk, 'give-opinion', opinion, '2022-03-18')
  await headMet(town, one)
  const written = await act<{ version: number }>(transport.clerk, 'submit-reply', aReply(one.lead), '2022-04-07')
  const next = { personId: street.head.personId, role: 'UNIT_HEAD', unitId: transport.id }
  const at = new Date('2022-01-02')
  await rows.roleGrant.create({ data: { congressId: town.congressId, ...next, grantedAt: at } })
  const sign = (by: Person) =>
    refusalOf(act(by, 'sign-reply', { assignmentId: one.lead, version: written.version }, '2022-04-08'))
  expect(await sign(street.head)).toBe('main-head-signs')
  await rows.roleGrant.updateMany({
    where: { personId: transport.head.personId, role: 'UNIT_HEAD' },
    data: { revokedAt: new Date('2022-04-07') },
  })
  const { heads } = await see(town.office, getSupervision, one.suggestionId, '2022-04-08')
  expect(heads.map(({ head, metOn }) => [head, metOn])).toEqual([[null, '2022-04-01']])
  expect(await sign(street.head)).toBeUndefined()
})
