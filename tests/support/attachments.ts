import { randomUUID } from 'node:crypto'
import type { AttachmentKind } from '@/lib/domain/attachment/attachment'
import { answerUploadedAttachment } from '@/lib/web/door-for-attachments'
import { publicOrigin, requestTo } from './http'
import type { Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

/** A row as an upload leaves it, with one small piece; for tests in which the content does not matter. */
export async function anAttachment(of: Town, suggestionId: string, more: object = {}): Promise<string> {
  const id = randomUUID()
  const { congressId } = of
  const marks = { kind: 'SIGNED_SHEET', way: 'OFFICE', visibility: 'OFFICE', documentId: id, version: 1 }
  const file = { fileName: '签名页.pdf', mediaType: 'application/pdf', byteSize: 3, sha256: new Uint8Array(32) }
  const by = { uploadedById: of.office.personId, uploadedAt: new Date('2022-03-01') }
  await rows.attachment.create({ data: { id, congressId, suggestionId, ...marks, ...file, ...by, ...more } })
  const bytes = new Uint8Array([1, 2, 3])
  await rows.attachmentPiece.create({ data: { attachmentId: id, ordinal: 1, congressId, bytes } })
  return id
}

export type SentFile = {
  by: Person
  suggestionId: string
  bytes?: Uint8Array<ArrayBuffer> | ReadableStream
  name?: string
  kind?: AttachmentKind
  size?: number
  sha256?: string
  replaces?: string
  commitmentId?: string | undefined
  key?: string
  headers?: Record<string, string | undefined>
}

/** As a browser sends a file. */
export async function sendFile({ by, bytes = aText(), key, headers = {}, ...asked }: SentFile) {
  const size = bytes instanceof ReadableStream ? 0 : bytes.length
  const address = Object.entries({ name: '说明.txt', kind: 'ATTACHMENT', size, ...asked })
  const query = new URLSearchParams(
    address.flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])),
  )
  const type = { 'Content-Type': 'application/octet-stream', ...headers }
  const request = requestTo('', { by, body: bytes, key: key ?? randomUUID(), headers: type })
  const response = await answerUploadedAttachment(
    new Request(`${publicOrigin}/api/uploads/attachments?${query}`, request),
  )
  return { status: response.status, body: await response.json() }
}

let serial = 0
export const aText = () => new Uint8Array(Buffer.from(`第 ${++serial} 份说明\n`))
