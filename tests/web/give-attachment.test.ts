import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { scanStates } from '@/lib/domain/attachment/attachment'
import { attachmentsOf } from '@/lib/queries/attachments-of'
import type { Query } from '@/lib/queries/query'
import { readSuggestion } from '@/lib/store/suggestions'
import { answerAttachment } from '@/lib/web/give-attachment'
import { pdf } from '../documents/office-files'
import { draft, handIn } from '../support/a-draft'
import { anAttachment, sendFile } from '../support/attachments'
import { publicOrigin, requestTo } from '../support/http'
import { eventsOf } from '../support/ledger'
import { act, type Person, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-01'
let town: Town
let handled: string

beforeAll(async () => {
  town = await foundTown()
  handled = await assigned(town, [{ unit: town.transport, role: 'SOLE' }])
  await rows.coSignature.create({
    data: {
      congressId: town.congressId,
      suggestionId: handled,
      delegateId: town.coSigner.delegateId,
      ordinal: 1,
      state: 'CONFIRMED',
    },
  })
})

const get = (by: Person | undefined, id: string, question = '') => {
  const { headers } = requestTo('', by ? { by } : {})
  return answerAttachment(new Request(`${publicOrigin}/api/downloads/attachments/${id}${question}`, { headers }), id)
}
const status = async (by: Person | undefined, id: string) => (await get(by, id)).status

test('a file goes out as it came in, and the log says who took it', async () => {
  const { suggestionId } = await draft(town.lead, day)
  const bytes = new Uint8Array(pdf('x'.repeat(1_500_000)))
  const { body } = await sendFile({ by: town.lead, suggestionId, bytes, name: "说明'(1)*.pdf" })
  const answer = await get(town.lead, body.result.attachmentId)
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
  expect(answer.headers.get('Content-Length')).toBe(String(bytes.length))
  expect(answer.headers.get('Content-Disposition')).toBe(
    `attachment; filename="file.pdf"; filename*=UTF-8''${encodeURIComponent('说明')}%27%281%29_.pdf`,
  )
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect(answer.headers.get('Content-Security-Policy')).toMatch(/^sandbox; default-src 'none'/)
  expect(await eventsOf(body.result.attachmentId)).toEqual(['attachment.added', 'attachment.downloaded'])
})

test('only what a browser draws without running is shown inside it', async () => {
  const shown = async (mediaType: string) => {
    const id = await anAttachment(town, handled, { mediaType, sha256: sha256OfPiece })
    return (await get(town.office, id, '?view=1')).headers.get('Content-Disposition')?.split(';')[0]
  }
  for (const type of ['application/pdf', 'image/jpeg', 'image/png']) expect(await shown(type)).toBe('inline')
  for (const type of ['text/plain', 'application/msword', 'text/html', 'image/svg+xml'])
    expect(await shown(type)).toBe('attachment')
  const stray = await anAttachment(town, handled, { mediaType: 'text/html', sha256: sha256OfPiece })
  expect((await get(town.office, stray, '?view=1')).headers.get('Content-Type')).toBe('application/octet-stream')
})

const sha256OfPiece = new Uint8Array(
  createHash('sha256')
    .update(new Uint8Array([1, 2, 3]))
    .digest(),
)

test('a file that is no longer what it was does not go out whole', async () => {
  const id = await anAttachment(town, handled)
  const answer = await get(town.office, id)
  await expect(answer.arrayBuffer()).rejects.toThrow()
})

test('an id of nobody, of no kind, or of a neighbour is not found; signed out is signed out', async () => {
  const id = await anAttachment(town, handled, { sha256: sha256OfPiece })
  const neighbour = await foundTown('商河')
  expect(await status(neighbour.office, id)).toBe(404)
  expect(await status(town.office, '017df698-1dc0-7c0d-b41a-198725771ede')).toBe(404)
  expect(await status(town.office, 'nonsense')).toBe(400)
  expect(await status(undefined, id)).toBe(401)
})

test('what was found infected goes to nobody, whatever the configuration says', async () => {
  for (const scanState of scanStates) {
    const id = await anAttachment(town, handled, { scanState, sha256: sha256OfPiece })
    expect(await status(town.office, id)).toBe(scanState === 'INFECTED' ? 422 : 200)
  }
})

test('taken out, a file is gone for everybody but whoever can put it back', async () => {
  const { suggestionId } = await draft(town.lead, day)
  const { attachmentId } = (await sendFile({ by: town.lead, suggestionId })).body.result
  await act(town.lead, 'remove-attachment', { attachmentId }, new Date())
  expect(await status(town.lead, attachmentId)).toBe(200)
  await rows.suggestion.update({
    where: { id: suggestionId },
    data: { status: 'SUBMITTED', submittedAt: new Date(Date.now() + 5000) },
  })
  for (const by of [town.lead, town.office]) expect(await status(by, attachmentId)).toBe(404)
})

test('the page of a suggestion lists versions under their document, newest first', async () => {
  const suggestionId = await handIn(town.lead, day)
  const sheet = { by: town.office, suggestionId, kind: 'SIGNED_SHEET' as const }
  const first = (await sendFile(sheet)).body.result.attachmentId
  await sendFile({ ...sheet, replaces: first, name: '新.txt' })
  await act(town.office, 'mark-attachment', { attachmentId: first, visibility: 'INTERNAL', officialCopy: true }, day)
  const list: Query<string, Awaited<ReturnType<typeof attachmentsOf>>> = async (reading, id) =>
    attachmentsOf(reading, await readSuggestion(reading.tx, id))
  const { documents, kindsToAdd } = await see(town.office, list, suggestionId, day)
  expect(documents.map(({ current, earlier }) => [current.version, earlier.map(({ version }) => version)])).toEqual([
    [2, [1]],
  ])
  expect(documents[0]?.current).toMatchObject({ visibility: 'INTERNAL', officialCopy: false, fileName: '新.txt' })
  expect(documents[0]?.earlier[0]).toMatchObject({ visibility: 'INTERNAL', officialCopy: true })
  expect(kindsToAdd).toEqual(['SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'EVIDENCE'])
  expect((await see(town.lead, list, suggestionId, day)).kindsToAdd).toEqual([])
})
