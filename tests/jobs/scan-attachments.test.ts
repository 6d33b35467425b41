import { createServer as createWebServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { scan } from '@/lib/documents/attachments/scanner'
import { env } from '@/lib/env'
import { prune } from '@/lib/jobs/prune'
import { scanAttachmentsIn } from '@/lib/jobs/scan-attachments'
import { answerAttachment } from '@/lib/web/give-attachment'
import { draft, handIn } from '../support/a-draft'
import { sendFile } from '../support/attachments'
import { requestTo } from '../support/http'
import { eventsOf } from '../support/ledger'
import { act } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-01'
const now = new Date('2022-03-01T02:00:00Z')
let town: Town
const opened: Server[] = []

beforeAll(async () => {
  town = await foundTown()
})

afterEach(() => {
  Object.assign(env(), { ATTACHMENT_SCAN_URL: undefined, ATTACHMENT_SCAN_REQUIRED: '1' })
  for (const server of opened.splice(0)) server.close()
})

async function listening(server: Server): Promise<number> {
  opened.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Speaks clamd's protocol: reads pieces by their lengths and answers when it has met the empty one. */
const clamd = (answer: (bytes: Buffer) => string) =>
  createServer((socket) => {
    let got = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (piece) => {
      got = Buffer.concat([got, piece])
      if (!got.toString('latin1', 0, 10).startsWith('zINSTREAM\0')) return
      const parts: Buffer[] = []
      for (let at = 10; at + 4 <= got.length; ) {
        const length = got.readUInt32BE(at)
        if (length === 0) {
          socket.end(`${answer(Buffer.concat(parts))}\0`)
          return
        }
        parts.push(got.subarray(at + 4, at + 4 + length))
        at += 4 + length
      }
    })
  })

const bytes = new Uint8Array(Buffer.from('x'.repeat(300_000)))

test('clamd is asked in its own language, and hears every byte', async () => {
  let heard = 0
  const port = await listening(
    clamd((all) => {
      heard = all.length
      return 'stream: OK'
    }),
  )
  expect(await scan(bytes, `tcp://127.0.0.1:${port}`)).toBe('CLEAN')
  expect(heard).toBe(bytes.length)
  const other = await listening(clamd(() => 'stream: Eicar-Signature FOUND'))
  expect(await scan(bytes, `tcp://127.0.0.1:${other}`)).toBe('INFECTED')
})

test('any other answer is no judgement', async () => {
  const limit = await listening(clamd(() => 'INSTREAM size limit exceeded. ERROR'))
  await expect(scan(bytes, `tcp://127.0.0.1:${limit}`)).rejects.toThrow('whole file')
  const silent = await listening(createServer((socket) => socket.destroy()))
  await expect(scan(bytes, `tcp://127.0.0.1:${silent}`)).rejects.toThrow()
  await expect(scan(bytes, 'tcp://127.0.0.1:1')).rejects.toThrow()
  for (const [status, text] of [
    [500, '{"clean":true}'],
    [200, 'yes'],
    [200, '{"clean":"no"}'],
  ] as const) {
    const port = await listening(createWebServer((_, answer) => answer.writeHead(status).end(text)))
    await expect(scan(bytes, `http://127.0.0.1:${port}/`)).rejects.toThrow()
  }
})

const statusOf = async (id: string) => (await answerAttachment(requestTo('', { by: town.office }), id)).status
const sent = async (text: string) => {
  const suggestionId = await handIn(town.lead, day)
  const bytes = new Uint8Array(Buffer.from(text))
  return (await sendFile({ by: town.office, suggestionId, kind: 'SIGNED_SHEET', bytes })).body.result.attachmentId
}

test('while the check is required nothing is opened before it; what is found stays shut and is told', async () => {
  const [good, bad] = [await sent('正常'), await sent('EICAR')]
  const port = await listening(
    createWebServer(async (request, answer) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      answer.end(JSON.stringify({ clean: !Buffer.concat(parts).includes('EICAR') }))
    }),
  )
  expect(await statusOf(good)).toBe(200)
  Object.assign(env(), { ATTACHMENT_SCAN_URL: 'http://127.0.0.1:1/' })
  await scanAttachmentsIn(town.congressId, now)
  expect([await statusOf(good), await statusOf(bad)]).toEqual([409, 409])
  Object.assign(env(), { ATTACHMENT_SCAN_REQUIRED: '0' })
  expect(await statusOf(good)).toBe(200)
  Object.assign(env(), { ATTACHMENT_SCAN_URL: `http://127.0.0.1:${port}/`, ATTACHMENT_SCAN_REQUIRED: '1' })
  await scanAttachmentsIn(town.congressId, now)
  await scanAttachmentsIn(town.congressId, now)
  expect([await statusOf(good), await statusOf(bad)]).toEqual([200, 422])
  expect((await eventsOf(bad)).filter((type) => type === 'attachment.found-infected')).toHaveLength(1)
  expect(await eventsOf(good)).not.toContain('attachment.found-infected')
})

test('a month after it was taken out of a draft a file is erased; what was handed in never is', async () => {
  const { suggestionId, version } = await draft(town.lead, day)
  const add = async () => (await sendFile({ by: town.lead, suggestionId })).body.result.attachmentId as string
  const [out, handedIn] = [await add(), await add()]
  const exists = async (id: string) => (await rows.attachment.count({ where: { id } })) === 1
  await rows.attachment.updateMany({ where: { suggestionId }, data: { uploadedAt: new Date('2022-03-01T01:00:00Z') } })
  await act(town.lead, 'remove-attachment', { attachmentId: out }, '2022-03-01T01:30:00Z')
  await act(town.lead, 'submit-suggestion', { suggestionId, version }, day)
  await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请补充附件说明。' }, '2022-03-02')
  await act(town.lead, 'remove-attachment', { attachmentId: handedIn }, '2022-03-03')
  await prune(new Date('2022-03-20'))
  expect([await exists(out), await exists(handedIn)]).toEqual([true, true])
  await prune(new Date('2022-06-01'))
  expect([await exists(out), await exists(handedIn)]).toEqual([false, true])
})
