import { beforeAll, expect, test } from 'vitest'
import { getSupervision, getSupervisionDesk } from '@/lib/queries/get-supervision'
import { listKeySuggestions } from '@/lib/queries/list-key-suggestions'
import { leaderHome } from '@/lib/queries/supervision-home'
import { unitHome } from '@/lib/queries/unit-home'
import { keyFilterSchema } from '@/lib/schemas/key-suggestion'
import { anAttachment } from '../support/attachments'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import {
  aCharge,
  anAnswer,
  aPlan,
  aVerdict,
  aVisit,
  type Supervised,
  supervised,
  withOpinion,
} from '../support/supervising'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-12'
let town: Town
let one: Supervised
let opinionId: string

beforeAll(async () => {
  town = await foundTown()
  one = await supervised(town)
  await act(town.office, 'assign-supervision', aCharge(town, one), '2022-03-17')
  await act(town.office, 'adopt-supervision-plan', aPlan(one), '2022-03-18')
  opinionId = await withOpinion(town, one)
  const report = { suggestionId: one.suggestionId, text: '站台已建成，高峰班次正在落实，建议继续督办到年底。' }
  await act(town.office, 'report-supervision', report, '2022-05-10')
})

const seen = (by: Person) => see(by, getSupervision, one.suggestionId, day)
const judgement = '该单位推进偏慢，需要盯紧。'

test('the committee sees its judgement and the report before the meeting; units, delegates and government do not', async () => {
  for (const by of [town.office, town.leader]) {
    const { visits, reports } = await seen(by)
    expect([visits[0]?.judgement, reports.length]).toEqual([judgement, 1])
  }
  for (const by of [town.transport.clerk, town.housing.head, town.lead, town.government, town.officer]) {
    const view = await seen(by)
    expect(JSON.stringify(view)).not.toContain(judgement)
    expect([view.visits.length, view.opinions.length, view.reports.length]).toEqual([1, 1, 0])
  }
  for (const by of [town.stranger, town.court.clerk, town.security]) expect(await refusalOf(seen(by))).toBe('not-found')
})

test('who is in charge, the plan and the heads stand on it', async () => {
  const { key, contact, heads, plans, leaderId } = await seen(town.lead)
  expect([key.supervisingOffice, contact, leaderId]).toEqual([
    '城乡建设环境工委',
    '李红 0531-8423',
    town.leader.personId,
  ])
  expect(heads).toMatchObject([{ unit: town.transport.name, head: town.transport.head.name, metOn: null }])
  expect(plans[0]?.checkpoints.map(({ dueOn }) => dueOn)).toEqual(['2022-04-15', '2022-06-10'])
})

test('each form opens for those whose turn it is, and for nobody else', async () => {
  const opens = (by: Person, way: string) =>
    refusalOf(see(by, getSupervisionDesk, { suggestionId: one.suggestionId, way }, day))
  expect(await opens(town.transport.clerk, 'answer')).toBeUndefined()
  expect(await opens(town.housing.clerk, 'answer')).toBe('not-found')
  expect(await opens(town.office, 'assign')).toBeUndefined()
  expect(await opens(town.leader, 'assign')).toBe('not-found')
  expect(await opens(town.leader, 'visit')).toBeUndefined()
  expect(await opens(town.office, 'report')).toBe('not-found')
  expect(await opens(town.office, 'judge')).toBe('not-found')
  expect(await opens(town.office, 'nonsense')).toBe('not-found')
})

test('the unit finds the opinion at home, the leader and the list how far it is, and it goes when it is accepted', async () => {
  const home = async () => (await see(town.transport.head, unitHome, null, day)).demands
  expect(await home()).toMatchObject({ total: 1, first: [{ id: opinionId, dueOn: '2022-05-10' }] })
  expect((await see(town.housing.head, unitHome, null, day)).demands.total).toBe(0)
  const standing = { nextOn: '2022-04-15', reached: 0, checkpoints: 2, openOpinions: 1, stage: 'REPORTED' }
  const listed = async (by: Person) => (await see(by, listKeySuggestions, keyFilterSchema.parse({}), day)).rows
  expect(await listed(town.office)).toMatchObject([standing])
  expect(await listed(town.government)).toMatchObject([{ ...standing, stage: 'RUNNING' }])
  expect((await see(town.leader, leaderHome, null, day)).led).toMatchObject([standing])

  await act(town.transport.clerk, 'answer-supervision-opinion', anAnswer(one, opinionId), day)
  expect((await home()).total).toBe(0)
  await act(town.office, 'judge-supervision-answer', aVerdict(one, opinionId), day)
  expect(await listed(town.office)).toMatchObject([{ openOpinions: 0 }])
})

test('photographs of the office hang on the visit, for everybody who sees it; a file that hangs elsewhere cannot', async () => {
  const other = await supervised(town)
  const { suggestionId } = other
  const id = await anAttachment(town, suggestionId)
  const facts = { kind: 'EVIDENCE', way: 'OFFICE', visibility: 'INTERNAL', subjectId: null }
  await rows.attachment.update({ where: { id }, data: { ...facts, uploadedById: town.office.personId } })
  const record = (more: object = {}) =>
    refusalOf(
      act(town.office, 'record-supervision-visit', aVisit(other, { attachmentIds: [id], ...more }), '2022-04-20'),
    )
  expect(await record()).toBeUndefined()
  expect(await record()).toBe('not-found')
  const { visits } = await see(town.transport.clerk, getSupervision, suggestionId, day)
  expect(visits.map(({ photographs }) => photographs.map((file) => file.id))).toEqual([[id]])
})
