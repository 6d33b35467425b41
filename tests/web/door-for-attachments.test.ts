import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { pdf } from '../documents/office-files'
import { exifWithPlace, jpeg } from '../documents/pictures'
import { draft, handIn } from '../support/a-draft'
import { anAttachment, aText, sendFile } from '../support/attachments'
import { eventsOf } from '../support/ledger'
import { act, type Person } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-01'
let town: Town
let drafted: string

beforeAll(async () => {
  town = await foundTown()
  drafted = (await draft(town.lead, day)).suggestionId
})

const held = (suggestionId: string) => rows.attachment.count({ where: { suggestionId } })
const code = async (sent: Parameters<typeof sendFile>[0]) => (await sendFile(sent)).body.code

test('a file is kept whole, in pieces of a megabyte, with its hash', async () => {
  const bytes = new Uint8Array(pdf('x'.repeat(2_500_000)))
  const { body } = await sendFile({ by: town.lead, suggestionId: drafted, bytes, name: 'C:\\文件\\说明\u202e.pdf' })
  const { attachmentId, fileName, version } = body.result
  expect({ fileName, version }).toEqual({ fileName: '说明.pdf', version: 1 })
  const row = await rows.attachment.findUniqueOrThrow({ where: { id: attachmentId } })
  expect(row).toMatchObject({ kind: 'ATTACHMENT', way: 'WRITER', visibility: 'INTERNAL', byteSize: bytes.length })
  const pieces = await rows.attachmentPiece.findMany({ where: { attachmentId }, orderBy: { ordinal: 'asc' } })
  expect(pieces.map((piece) => piece.bytes.length)).toEqual([1 << 20, 1 << 20, bytes.length - (2 << 20)])
  const whole = Buffer.concat(pieces.map((piece) => piece.bytes))
  expect(whole.equals(bytes)).toBe(true)
  expect(Buffer.from(row.sha256).equals(createHash('sha256').update(bytes).digest())).toBe(true)
  expect(await eventsOf(attachmentId)).toEqual(['attachment.added'])
})

test('of a photograph the place is not kept, and the sender is told', async () => {
  const bytes = new Uint8Array(jpeg({ exif: exifWithPlace() }))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { body } = await sendFile({ by: town.lead, suggestionId: drafted, bytes, name: '照片.jpg', sha256 })
  expect(body.result.stripped).toBe(true)
  const piece = await rows.attachmentPiece.findFirstOrThrow({ where: { attachmentId: body.result.attachmentId } })
  expect(Buffer.from(piece.bytes).includes('GPS')).toBe(false)
})

test('the same file sent again under its key is one file', async () => {
  const sent = { by: town.lead, suggestionId: drafted, bytes: aText(), key: 'attachment-once-1' }
  const before = await held(drafted)
  const answers = [await sendFile(sent), await sendFile(sent)]
  expect(answers[1]).toEqual(answers[0])
  expect(await held(drafted)).toBe(before + 1)
  expect(await code({ ...sent, bytes: aText() })).toBe('key-reused')
  expect(await code({ ...sent, name: '别的.txt' })).toBe('key-reused')
})

test('what does not arrive as it was announced leaves nothing behind', async () => {
  const before = await held(drafted)
  const to = { by: town.lead, suggestionId: drafted }
  const bytes = aText()
  expect(await code({ ...to, bytes, size: bytes.length + 1 })).toBe('attachment-cut-short')
  expect(await code({ ...to, bytes, size: bytes.length - 1 })).toBe('attachment-cut-short')
  expect(await code({ ...to, bytes, sha256: '0'.repeat(64) })).toBe('attachment-changed')
  expect(await code({ ...to, bytes: new Uint8Array(0) })).toBe('attachment-empty')
  const torn = new ReadableStream({
    start: (stream) => stream.enqueue(aText()),
    pull: (stream) => stream.error(new Error('the connection is gone')),
  })
  expect(await code({ ...to, bytes: torn, size: 100 })).toBe('attachment-cut-short')
  expect(await held(drafted)).toBe(before)
})

test('twenty megabytes are the limit, whatever the sender announces', async () => {
  const to = { by: town.lead, suggestionId: drafted }
  const limit = 20 * 1024 * 1024
  const unread = new ReadableStream({ pull: () => Promise.reject(new Error('somebody read it')) }, { highWaterMark: 0 })
  expect(await code({ ...to, bytes: unread, size: limit + 1 })).toBe('attachment-too-large')
  let sent = 0
  const endless = new ReadableStream({
    pull: (stream) => {
      sent += 1 << 20
      stream.enqueue(new Uint8Array(1 << 20).fill(65))
    },
  })
  expect(await code({ ...to, bytes: endless, size: 10 })).toBe('attachment-too-large')
  expect(sent).toBeLessThan(limit + (4 << 20))
})

test('the checks are those of every change', async () => {
  const to = { by: town.lead, suggestionId: drafted }
  expect(await code({ ...to, headers: { 'Sec-Fetch-Site': 'cross-site' } })).toBe('origin-refused')
  expect(await code({ ...to, headers: { Cookie: undefined } })).toBe('session-ended')
  expect(await code({ ...to, headers: { 'Content-Type': 'text/plain' } })).toBe('shape-refused')
  expect(await code({ ...to, headers: { 'Idempotency-Key': undefined } })).toBe('key-missing')
  for (const wrong of [
    { kind: 'SECRET' },
    { name: '' },
    { size: -1 },
    { sha256: 'x' },
    { suggestionId: 'x' },
    { more: 1 },
  ])
    expect(await code({ ...to, ...wrong } as never)).toBe('shape-refused')
  expect(await code({ ...to, name: 'a.exe' })).toBe('attachment-kind-unknown')
})

test('who may not is turned away before the file is read, and not told that there is such a suggestion', async () => {
  const unread = () =>
    new ReadableStream({ pull: () => Promise.reject(new Error('somebody read it')) }, { highWaterMark: 0 })
  const neighbour = await foundTown('商河')
  const others: Person[] = [town.stranger, town.coSigner, town.office, town.housing.clerk, town.audit, neighbour.lead]
  for (const by of others) expect(await code({ by, suggestionId: drafted, bytes: unread(), size: 9 })).toBe('not-found')
  expect(await code({ by: town.lead, suggestionId: drafted, kind: 'EVIDENCE' })).toBe('not-found')
})

test('handed in, the text and its attachments are the delegate’s no more; the office files scans until the conclusion', async () => {
  const suggestionId = await handIn(town.lead, day)
  expect(await code({ by: town.lead, suggestionId })).toBe('move-not-open')
  expect(await code({ by: town.office, suggestionId })).toBe('not-found')
  const { body } = await sendFile({ by: town.office, suggestionId, kind: 'SIGNED_SHEET' })
  expect(await rows.attachment.findUniqueOrThrow({ where: { id: body.result.attachmentId } })).toMatchObject({
    way: 'OFFICE',
    visibility: 'OFFICE',
  })
  await rows.suggestion.update({ where: { id: suggestionId }, data: { status: 'CONCLUDED' } })
  expect(await code({ by: town.office, suggestionId, kind: 'SIGNED_SHEET' })).toBe('move-not-open')
})

test('a new version keeps the old one, and belongs to the same document of the same suggestion', async () => {
  const suggestionId = await handIn(town.lead, day)
  const sheet = { by: town.office, suggestionId, kind: 'SIGNED_SHEET' as const }
  const first = (await sendFile(sheet)).body.result.attachmentId
  const second = (await sendFile({ ...sheet, replaces: first })).body.result
  expect(second.version).toBe(2)
  expect((await sendFile({ ...sheet, replaces: second.attachmentId })).body.result.version).toBe(3)
  const other = await anAttachment(town, await assigned(town, [{ unit: town.transport, role: 'SOLE' }]))
  expect(await code({ ...sheet, replaces: other })).toBe('not-found')
  expect(await code({ ...sheet, kind: 'EVIDENCE', replaces: first })).toBe('not-found')
  await act(town.office, 'remove-attachment', { attachmentId: first }, day)
  expect(await code({ ...sheet, replaces: first })).toBe('attachment-removed-before')
})

test('two new versions at once are two versions', async () => {
  const suggestionId = await handIn(town.lead, day)
  const sheet = { by: town.office, suggestionId, kind: 'SIGNED_SHEET' as const }
  const replaces = (await sendFile(sheet)).body.result.attachmentId
  const both = await Promise.all([sendFile({ ...sheet, replaces }), sendFile({ ...sheet, replaces })])
  expect(both.map(({ body }) => body.result.version).sort()).toEqual([2, 3])
})

test('twenty files are enough for one suggestion', async () => {
  const { suggestionId } = await draft(town.lead, day)
  for (let count = 0; count < 20; count++)
    await anAttachment(town, suggestionId, { way: 'WRITER', kind: 'ATTACHMENT', visibility: 'INTERNAL' })
  expect(await code({ by: town.lead, suggestionId })).toBe('attachments-full')
  expect(await held(suggestionId)).toBe(20)
})
