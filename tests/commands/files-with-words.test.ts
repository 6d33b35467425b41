import { beforeAll, expect, test } from 'vitest'
import { getOpinions } from '@/lib/queries/get-opinions'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getProgress } from '@/lib/queries/progress-of'
import { answerAttachment } from '@/lib/web/give-attachment'
import { sendFile } from '../support/attachments'
import { publicOrigin, requestTo } from '../support/http'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-05'
const opinion = '我局可以在五月底以前疏通站点周边的雨水管道，费用由本局承担。'
let town: Town
let suggestionId: string
let lead: string
let assist: string

beforeAll(async () => {
  town = await foundTown()
  suggestionId = await assigned(town, [
    { unit: town.transport, role: 'LEAD' },
    { unit: town.housing, role: 'ASSIST' },
  ])
  const parts = await rows.assignment.findMany({ where: { suggestionId }, select: { id: true, role: true } })
  lead = parts.find(({ role }) => role === 'LEAD')?.id as string
  assist = parts.find(({ role }) => role === 'ASSIST')?.id as string
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId: lead }, day)
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId: assist }, day)
})

type Kind = 'OPINION_FILE' | 'PROGRESS_FILE'

async function sent(by: Person, kind: Kind): Promise<string> {
  const { status, body } = await sendFile({ by, suggestionId, kind })
  expect(status).toBe(200)
  return body.result.attachmentId
}

async function status(by: Person, id: string): Promise<number> {
  const { headers } = requestTo('', { by })
  return (await answerAttachment(new Request(`${publicOrigin}/api/downloads/attachments/${id}`, { headers }), id))
    .status
}

const refusedTo = async (by: Person, kind: Kind) => (await sendFile({ by, suggestionId, kind })).status

test('only an assisting unit sends a file for its opinion, only an answering one for its progress', async () => {
  for (const by of [town.transport.clerk, town.court.clerk, town.lead, town.office, town.government])
    expect(await refusedTo(by, 'OPINION_FILE')).toBe(404)
  for (const by of [town.housing.clerk, town.court.clerk, town.lead, town.office, town.government])
    expect(await refusedTo(by, 'PROGRESS_FILE')).toBe(404)
})

test('until the opinion is given its file is its writer’s own and can be taken out; then the units and the offices read it, and it stays', async () => {
  const { clerk, head } = town.housing
  const [file, dropped] = [await sent(clerk, 'OPINION_FILE'), await sent(clerk, 'OPINION_FILE')]
  expect(await status(clerk, file)).toBe(200)
  for (const by of [head, town.transport.clerk, town.office, town.lead]) expect(await status(by, file)).toBe(404)
  await act(clerk, 'remove-attachment', { attachmentId: dropped }, day)
  const give = (attachmentIds: string[], by = clerk) =>
    act(by, 'give-opinion', { assignmentId: assist, opinion, attachmentIds }, day)
  expect(await refusalOf(give([file, dropped]))).toBe('not-found')
  expect(await refusalOf(give([file], head))).toBe('not-found')
  expect(await rows.assistOpinion.count({ where: { assignmentId: assist } })).toBe(0)

  await give([file])
  for (const by of [clerk, head, town.transport.clerk, town.office, town.government, town.leader])
    expect(await status(by, file)).toBe(200)
  for (const by of [town.lead, town.court.clerk, town.stranger]) expect(await status(by, file)).toBe(404)
  const { assists } = await see(town.transport.clerk, getOpinions, lead, day)
  expect(assists[0]?.opinions[0]?.files.map(({ id }) => id)).toEqual([file])
  const shown = (await see(town.lead, getSuggestion, suggestionId, day)).handlers
  expect(shown.flatMap(({ work }) => work.opinions.flatMap(({ files }) => files))).toEqual([])
  expect(await refusalOf(act(clerk, 'remove-attachment', { attachmentId: file }, day))).toBe('not-found')
})

test('a file of a progress is read by everybody who reads the sentence', async () => {
  const { clerk, head } = town.transport
  const file = await sent(clerk, 'PROGRESS_FILE')
  expect(await status(town.lead, file)).toBe(404)
  const text = '已完成现场测量，设计图见附件。'
  const post = (attachmentIds: string[], by = clerk) =>
    act(by, 'post-progress', { assignmentId: lead, text, attachmentIds }, day)
  expect(await refusalOf(post([file], head))).toBe('not-found')
  await post([file])
  for (const by of [town.lead, head, town.housing.clerk, town.office]) expect(await status(by, file)).toBe(200)
  expect(await status(town.stranger, file)).toBe(404)
  const { progress } = await see(clerk, getProgress, lead, day)
  expect(progress.posts[0]?.files.map(({ id }) => id)).toEqual([file])
  expect(await refusalOf(post([file]))).toBe('not-found')
})
