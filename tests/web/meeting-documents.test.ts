import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { answerUploadedMeetingDocument } from '@/lib/web/door-for-meeting-documents'
import { answerMeetingDocument } from '@/lib/web/give-meeting-document'
import { answerMeetingAgenda, answerMeetingCalendar } from '@/lib/web/give-of-meeting'
import { pdf } from '../documents/office-files'
import { publicOrigin, requestTo } from '../support/http'
import { eventsOf } from '../support/ledger'
import { aMeetingDocument, invitedMeeting, plannedOn } from '../support/meetings'
import { act, type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
let neighbour: Town
let meetingId: string

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
  meetingId = (await invitedMeeting(town)).meetingId
})

async function send(by: Person, bytes: Uint8Array<ArrayBuffer>, name = '会议须知.pdf') {
  const query = new URLSearchParams({ meetingId, name, size: String(bytes.length) })
  const headers = { 'Content-Type': 'application/octet-stream' }
  const request = requestTo('', { by, body: bytes, key: randomUUID(), headers })
  const response = await answerUploadedMeetingDocument(
    new Request(`${publicOrigin}/api/uploads/meeting-documents?${query}`, request),
  )
  return { status: response.status, body: await response.json() }
}

const get = (by: Person, id: string) => answerMeetingDocument(requestTo('', { by }), id)

test('the office adds a paper; whoever is invited takes it as it came in, and the log says so', async () => {
  const bytes = new Uint8Array(pdf('x'.repeat(1_200_000)))
  const { body } = await send(town.office, bytes, 'C:\\文件\\须知\u202e.pdf')
  const { documentId, fileName } = body.result
  expect(fileName).toBe('须知.pdf')
  const given = await get(town.lead, documentId)
  expect(Buffer.from(await given.arrayBuffer()).equals(bytes)).toBe(true)
  expect(given.headers.get('Content-Security-Policy')).toMatch(/^sandbox/)
  expect((await get(town.transport.clerk, documentId)).status).toBe(200)
  expect(await eventsOf(documentId)).toEqual([
    'meeting.document-added',
    'meeting.document-downloaded',
    'meeting.document-downloaded',
  ])
})

test('nobody else takes it, and nobody what was taken out', async () => {
  const id = await aMeetingDocument(town, meetingId)
  for (const by of [town.stranger, town.housing.clerk, town.government, neighbour.office])
    expect((await get(by, id)).status).toBe(404)
  await act(town.office, 'remove-meeting-document', { documentId: id }, plannedOn)
  for (const by of [town.lead, town.office]) expect((await get(by, id)).status).toBe(404)
  expect(await refusalOf(act(town.office, 'remove-meeting-document', { documentId: id }, plannedOn))).toBe(
    'attachment-removed-before',
  )
})

test('what is found infected is shut', async () => {
  const id = await aMeetingDocument(town, meetingId)
  await rows.meetingDocument.update({ where: { id }, data: { scanState: 'INFECTED' } })
  expect((await get(town.lead, id)).status).toBe(422)
})

test('only the office adds, only what offices exchange, and not without end', async () => {
  const before = await rows.meetingDocument.count({ where: { meetingId } })
  const bytes = new Uint8Array(pdf('一份材料'))
  for (const by of [town.lead, town.transport.head, town.leader, neighbour.office])
    expect((await send(by, bytes)).status).toBe(404)
  expect((await send(town.office, new Uint8Array(Buffer.from('MZ\x90')), '工具.exe')).body.code).toBe(
    'attachment-kind-unknown',
  )
  expect(await rows.meetingDocument.count({ where: { meetingId } })).toBe(before)
  const held = await rows.meetingDocument.count({ where: { meetingId, removedAt: null } })
  for (let more = held; more < 20; more++) await aMeetingDocument(town, meetingId)
  expect((await send(town.office, bytes)).body.code).toBe('meeting-documents-full')
})

test('agenda and calendar go to those who may see the meeting', async () => {
  const agenda = await answerMeetingAgenda(requestTo('', { by: town.lead }), meetingId)
  expect(
    Buffer.from(await agenda.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  const calendar = await answerMeetingCalendar(requestTo('', { by: town.transport.head }), meetingId)
  expect(await calendar.text()).toContain(`UID:meeting-${meetingId}@`)
  for (const answered of [answerMeetingAgenda, answerMeetingCalendar])
    for (const by of [town.stranger, town.housing.clerk, neighbour.office])
      expect((await answered(requestTo('', { by }), meetingId)).status).toBe(404)
})
