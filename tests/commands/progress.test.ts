import { expect, test } from 'vitest'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { unitHome } from '@/lib/queries/unit-home'
import { aReply, assignedTo, heard } from '../support/handling'
import { rows } from '../support/ledger'
import { act, refusalOf, see } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const { housing, lead, coSigner } = town
const sentence = '已完成现场勘测，下周确定泊位数量。'

const post = (assignmentId: string, day: string, by = housing.clerk, text = sentence) =>
  act(by, 'post-progress', { assignmentId, text }, day)

async function inHand(): Promise<[string, string]> {
  const [assignmentId, suggestionId] = await assignedTo(town, housing)
  await act(housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  return [assignmentId, suggestionId]
}

async function underKeySupervision(suggestionId: string): Promise<void> {
  const nominated = await act<{ nominationId: string }>(
    town.office,
    'nominate-key-suggestion',
    { suggestionId, grounds: ['WIDELY_FELT'], reason: '群众反映普遍，多年未解决。', proposer: '城环工委' },
    '2022-03-02',
  )
  const decision = {
    nominationId: nominated.nominationId,
    isFixed: true,
    leaderId: '',
    governmentLeader: '副区长刘强',
    supervisingOffice: '城环工委',
    progressDays: 30,
    reason: '',
  }
  const meeting = {
    name: '第三次主任会议',
    heldOn: '2022-03-05',
    minutesNumber: `济人常纪〔2022〕${suggestionId.slice(0, 4)}号`,
  }
  await act(town.office, 'fix-key-suggestions', { ...meeting, decisions: [decision] }, '2022-03-05')
}

const linesOf = (suggestionId: string) =>
  rows(
    `SELECT started_on::text AS from, due_on::text AS due, done_on::text AS done, void_on::text AS void FROM deadline
      WHERE suggestion_id = $1 AND purpose = 'progress' ORDER BY started_on`,
    [suggestionId],
  )

test('those who signed and those who handle it read the sentence; it stands in the story', async () => {
  const [assignmentId, suggestionId] = await inHand()
  await post(assignmentId, '2022-03-20')
  for (const by of [lead, town.office, housing.head, town.government]) {
    const view = await see(by, getSuggestion, suggestionId, '2022-03-21')
    expect(view.progress.posts).toMatchObject([{ unit: housing.name, text: sentence, postedOn: '2022-03-20' }])
    expect(view.happenings.map(({ type }) => type)).toContain('progress.posted')
  }
  expect(await refusalOf(see(coSigner, getSuggestion, suggestionId, '2022-03-21'))).toBe('not-found')
})

test('only the unit tells of it, from its acknowledgement on, in one line of at most 200 characters', async () => {
  const [fresh] = await assignedTo(town, housing)
  expect(await refusalOf(post(fresh, '2022-03-10'))).toBe('move-not-open')
  const [assignmentId] = await inHand()
  for (const by of [town.office, town.transport.clerk, lead])
    expect(await refusalOf(post(assignmentId, '2022-03-10', by))).toBe('not-found')
  for (const text of ['好', '长'.repeat(201), '第一行\n第二行也写了一些'])
    expect(await refusalOf(post(assignmentId, '2022-03-10', housing.clerk, text))).toBe('shape-refused')
  expect(await rows('SELECT FROM progress_post WHERE assignment_id = $1', [assignmentId])).toEqual([])
})

test('under key supervision it is owed every thirty days from the meeting or from the last time, until the reply', async () => {
  const [assignmentId, suggestionId] = await inHand()
  await underKeySupervision(suggestionId)
  expect(await linesOf(suggestionId)).toEqual([{ from: '2022-03-05', due: '2022-04-04', done: null, void: null }])
  const waiting = async (day: string) =>
    (await see(housing.clerk, unitHome, null, day)).progress.first.map((one) => one.suggestionId)
  expect(await waiting('2022-03-20')).not.toContain(suggestionId)
  expect(await waiting('2022-03-29')).toContain(suggestionId)
  await post(assignmentId, '2022-04-06')
  expect(await linesOf(suggestionId)).toEqual([
    { from: '2022-03-05', due: '2022-04-04', done: '2022-04-06', void: null },
    { from: '2022-04-06', due: '2022-05-06', done: null, void: null },
  ])
  await heard(housing.clerk, assignmentId, '2022-04-09')
  await act(housing.clerk, 'submit-reply', aReply(assignmentId), '2022-04-10')
  const waived = { suggestionId, assignmentId, reason: '局长与代表已在现场会上当面谈过，会议记录存档。' }
  await act(town.office, 'waive-head-contact', waived, '2022-04-10')
  await act(housing.head, 'sign-reply', { assignmentId, version: 1 }, '2022-04-11')
  expect((await linesOf(suggestionId)).at(-1)).toMatchObject({ from: '2022-04-06', void: '2022-04-11' })
})
