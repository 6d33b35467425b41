import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { answerUploadedEvidence } from '@/lib/web/door-for-assessment-files'
import { answerAssessmentFile } from '@/lib/web/give-assessment-file'
import { pdf } from '../documents/office-files'
import { aMember, anAssessment } from '../support/assessments'
import { publicOrigin, requestTo } from '../support/http'
import { eventsOf } from '../support/ledger'
import { anAssessmentIn, claimedOn, someEvidence } from '../support/objecting'
import { anotherOfficer } from '../support/on-form'
import { act, at, type Person } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
let neighbour: Town
let marked: Awaited<ReturnType<typeof anAssessmentIn>>

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
  marked = await anAssessmentIn(town, 'SELF_ASSESSED')
})

async function send(by: Person, bytes: Uint8Array<ArrayBuffer>, name = '台账.pdf', of = marked.assessmentId) {
  const query = new URLSearchParams({ assessmentId: of, unitId: town.transport.id, name, size: String(bytes.length) })
  const headers = { 'Content-Type': 'application/octet-stream' }
  const request = requestTo('', { by, body: bytes, key: randomUUID(), headers })
  const response = await answerUploadedEvidence(
    new Request(`${publicOrigin}/api/uploads/assessment-files?${query}`, request),
  )
  return { status: response.status, body: await response.json() }
}

const get = (by: Person, id: string) => answerAssessmentFile(requestTo('', { by }), id)
const statuses = (id: string, ...people: Person[]) => Promise.all(people.map(async (by) => (await get(by, id)).status))

test('a clerk sends evidence; his unit and the committee read it as it came in, and the log says so', async () => {
  const bytes = new Uint8Array(pdf('x'.repeat(1_200_000)))
  const { body } = await send(town.transport.clerk, bytes, 'C:\\文件\\台账\u202e.pdf')
  const { fileId, fileName } = body.result
  expect(fileName).toBe('台账.pdf')
  const given = await get(town.transport.head, fileId)
  expect(Buffer.from(await given.arrayBuffer()).equals(bytes)).toBe(true)
  expect(await statuses(fileId, town.office, town.leader)).toEqual([200, 200])
  expect(await eventsOf(marked.assessmentId)).toContain('assessment.file-downloaded')
})

test('its judges read it from the day on which the self-assessment that names it is handed in; nobody else ever', async () => {
  const fileId = await someEvidence(marked)
  const { assessor, otherAssessor, housing, lead, government, transport } = town
  expect(await statuses(fileId, assessor)).toEqual([404])
  const where = { assessmentId: marked.assessmentId, unitId: transport.id }
  const claim = (itemKey: string, fileIds: string[]) => ({
    itemKey,
    value: '1',
    words: '有。',
    suggestionIds: [],
    fileIds,
  })
  const claims = [claim('quality', [fileId]), claim('named-leader', []), claim('example', [])]
  await act(transport.clerk, 'save-self-assessment', { ...where, version: 0, words: '', claims }, claimedOn)
  expect(await statuses(fileId, assessor)).toEqual([404])
  await act(transport.head, 'hand-in-self-assessment', { ...where, version: 1 }, at(claimedOn))
  expect(await statuses(fileId, assessor)).toEqual([200])
  expect(await statuses(fileId, otherAssessor, housing.head, lead, government, neighbour.office)).toEqual(
    Array.from({ length: 5 }, () => 404),
  )
})

test('what is found infected is shut', async () => {
  const fileId = await someEvidence(marked)
  await rows.assessmentFile.update({ where: { id: fileId }, data: { scanState: 'INFECTED' } })
  expect(await statuses(fileId, town.transport.head)).toEqual([422])
})

test('only the unit sends, only what offices exchange, only while something is to be proved, and not without end', async () => {
  const bytes = new Uint8Array(pdf('一份材料'))
  for (const by of [town.office, town.housing.clerk, town.assessor, neighbour.transport.clerk])
    expect((await send(by, bytes)).status).toBe(404)
  const program = new Uint8Array(Buffer.from('MZ\x90'))
  expect((await send(town.transport.clerk, program, '工具.exe')).body.code).toBe('attachment-kind-unknown')
  const judged = await anAssessmentIn(town, 'JUDGED')
  expect((await send(town.transport.clerk, bytes, '台账.pdf', judged.assessmentId)).body.code).toBe('move-not-open')
  const held = await rows.assessmentFile.count({ where: { assessmentId: marked.assessmentId } })
  for (let more = held; more < 60; more++) await someEvidence(marked)
  expect((await send(town.transport.clerk, bytes)).body.code).toBe('assessment-files-full')
})

test('of two that come at once only one finds the last place', async () => {
  const full = await anAssessmentIn(town, 'SELF_ASSESSED')
  for (let more = 0; more < 59; more++) await someEvidence(full)
  const bytes = () => new Uint8Array(pdf('x'.repeat(2_000_000)))
  const sent = await Promise.all(
    [town.transport.clerk, town.transport.head].map((by) => send(by, bytes(), '台账.pdf', full.assessmentId)),
  )
  expect(sent.map(({ status }) => status).sort()).toEqual([200, 422])
  expect(await rows.assessmentFile.count({ where: { assessmentId: full.assessmentId } })).toBe(60)
})

test('the scan of a marking sheet is sent by whoever may enter it, and opened by him and its member alone', async () => {
  const { assessmentId, memberId, otherMemberId } = await anAssessment(town, { state: 'JUDGED' })
  const judge = await anotherOfficer(town, '韩雪')
  await aMember(town, assessmentId, judge, 1, false)
  const bytes = new Uint8Array(pdf('评分表'))
  const sendScan = async (by: Person, of = memberId) => {
    const asked = { assessmentId, unitId: town.transport.id, memberId: of, name: '评分表.pdf', size: `${bytes.length}` }
    const headers = { 'Content-Type': 'application/octet-stream' }
    const request = requestTo('', { by, body: bytes, key: randomUUID(), headers })
    const address = `${publicOrigin}/api/uploads/assessment-files?${new URLSearchParams(asked)}`
    return (await answerUploadedEvidence(new Request(address, request))).json()
  }
  const { office, leader, assessor, otherAssessor, transport, government } = town
  for (const by of [judge, assessor, leader, transport.clerk, transport.head, neighbour.office])
    expect((await sendScan(by)).code).toBe('not-found')
  expect((await sendScan(office, otherMemberId)).code).toBe('sheet-not-of-panel')
  const { fileId } = (await sendScan(office)).result
  expect(await statuses(fileId, office, assessor)).toEqual([200, 200])
  const others = [judge, otherAssessor, leader, transport.head, government, neighbour.office]
  expect(await statuses(fileId, ...others)).toEqual(others.map(() => 404))
  await rows.assessment.update({
    where: { id: assessmentId },
    data: { state: 'CHECKED', checkingFrom: at('2022-05-12'), checkUntil: new Date('2022-05-19') },
  })
  expect((await sendScan(office)).code).toBe('move-not-open')
})
