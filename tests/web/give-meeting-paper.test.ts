import { beforeAll, expect, test } from 'vitest'
import { answerMeetingPaper } from '@/lib/web/give-meeting-paper'
import { textOf, unzipped } from '../documents/unzipped'
import { publicOrigin, requestTo } from '../support/http'
import { closedMeeting } from '../support/minutes'
import type { Person } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
let held: Awaited<ReturnType<typeof closedMeeting>>

beforeAll(async () => {
  town = await foundTown()
  held = await closedMeeting(town)
})

const take = (by: Person | undefined, paper: string, item?: string) => {
  const { headers } = requestTo('', by ? { by } : {})
  const address = `${publicOrigin}/api/downloads/reply-meetings/${held.meetingId}/${paper}${item ? `?item=${item}` : ''}`
  return answerMeetingPaper(new Request(address, { headers }), { meetingId: held.meetingId, paper })
}

const wordsOf = async (answer: Response) => {
  const file = Buffer.from(await answer.arrayBuffer())
  return textOf(unzipped(file).get('word/document.xml')?.toString() ?? '').join('\n')
}

test('the committee takes minutes, records and sheet, and the log has it', async () => {
  const [minutes, records, sheet] = await Promise.all(
    ['minutes', 'records', 'sign-in-sheet'].map((paper) => take(town.office, paper)),
  )
  expect(await wordsOf(minutes as Response)).toContain('公交站已经列入本年度计划')
  expect(await wordsOf(records as Response)).toContain('代表签署意见')
  expect(await wordsOf(sheet as Response)).toContain(town.lead.name)
  expect(minutes?.headers.get('Content-Type')).toContain('wordprocessingml')
  const taken = await rows.event.findMany({ where: { subjectId: held.meetingId, type: 'list.exported' } })
  expect(taken.map(({ data }) => (data as { list: string }).list).sort()).toEqual([
    'minutes',
    'records',
    'sign-in-sheet',
  ])
  expect((await take(town.leader, 'minutes')).status).toBe(200)
  expect((await take(town.leader, 'sign-in-sheet')).status).toBe(404)
})

test('whoever handles or signed a suggestion takes its record and nothing else; a stranger nothing', async () => {
  for (const person of [town.lead, town.transport.clerk]) {
    expect((await take(person, 'records', held.itemId)).status).toBe(200)
    for (const paper of ['minutes', 'records', 'sign-in-sheet'])
      expect((await take(person, paper)).status, paper).toBe(404)
  }
  expect((await take(town.stranger, 'records', held.itemId)).status).toBe(404)
  expect((await take(undefined, 'minutes')).status).toBe(401)
  expect((await take(town.office, 'everything')).status).toBe(404)
  expect((await take(town.office, 'records', 'no-id')).status).toBe(404)
})
