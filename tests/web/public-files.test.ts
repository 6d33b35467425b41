import { beforeAll, expect, test } from 'vitest'
import { countAsking } from '@/lib/auth/asking'
import { answerPublicFile } from '@/lib/web/give-public-file'
import { anAttachment } from '../support/attachments'
import { publicOrigin } from '../support/http'
import { act, refusalOf } from '../support/people'
import { readyReply, type Signed } from '../support/publishing'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const on = '2022-04-11'
let town: Town
beforeAll(async () => {
  town = await foundTown()
})

/** A plain text with the suggestion, decided by the office to be public as it is. */
async function withFile(text: string): Promise<Signed & { fileId: string }> {
  const signed = await readyReply(town)
  const bytes = new TextEncoder().encode(text)
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const kept = { kind: 'ATTACHMENT', way: 'WRITER', visibility: 'PUBLIC', scanState: 'CLEAN' }
  const file = { fileName: '说明.txt', mediaType: 'text/plain', byteSize: bytes.length, sha256 }
  const fileId = await anAttachment(town, signed.suggestionId, { ...kept, ...file })
  await rows.attachmentPiece.updateMany({ where: { attachmentId: fileId }, data: { bytes } })
  await decide({ ...signed, fileId }, { publication: 'AS_IS', publicName: '说明.txt', tracesKnown: true })
  return { ...signed, fileId }
}

const decide = ({ suggestionId, fileId }: Signed & { fileId: string }, more: object) =>
  act(town.office, 'decide-attachment-publication', { suggestionId, attachmentId: fileId, ...more }, on)
const statusOf = async ({ suggestionId, fileId }: Signed & { fileId: string }) => {
  const address = `${publicOrigin}/api/downloads/public/${suggestionId}/${fileId}`
  return (await answerPublicFile(new Request(address), { suggestionId, fileId })).status
}

test('a file that names a signer does not go out once he is kept secret, whatever was decided of it before', async () => {
  const one = await withFile(`${town.lead.name}代表于三月走访现场。`)
  const { suggestionId, replyId } = one
  await rows.suggestion.update({ where: { id: suggestionId }, data: { secrecyWish: true } })
  expect(await refusalOf(act(town.office, 'publish', { suggestionId }, on))).toBe('file-tells-of-signer')
  const many = await act<{ outcomes: { refusal: string | null }[] }>(
    town.office,
    'publish-many',
    { replyIds: [replyId] },
    on,
  )
  expect(many.outcomes.map(({ refusal }) => refusal)).toEqual(['file-tells-of-signer'])
  expect(await rows.publication.count({ where: { suggestionId } })).toBe(0)
  await decide(one, { publication: 'WITHHELD', ground: 'KEPT_IDENTITY' })
  expect(await refusalOf(act(town.office, 'publish', { suggestionId }, on))).toBeUndefined()
})

test('a file is given as it was decided last, whatever a version that is out says', async () => {
  const [kept, closed] = [await withFile('站点照片说明'), await withFile('站点照片说明')]
  for (const { suggestionId } of [kept, closed]) await act(town.office, 'publish', { suggestionId }, on)
  expect([await statusOf(kept), await statusOf(closed)]).toEqual([200, 200])
  await decide(kept, { publication: 'WITHHELD', ground: 'PRIVACY' })
  expect(await statusOf(kept)).toBe(404)
  await decide(kept, { publication: 'AS_IS', publicName: '说明.txt', tracesKnown: true })
  expect(await statusOf(kept)).toBe(200)
  await rows.attachment.update({ where: { id: closed.fileId }, data: { visibility: 'OFFICE' } })
  expect(await statusOf(closed)).toBe(404)
})

test('whoever has read many files still asks whether a letter is genuine', async () => {
  const address = '203.0.113.77'
  let asked = 0
  while (await countAsking('public-file', address)) asked++
  expect(asked).toBe(120)
  expect(await countAsking('verify', address)).toBe(true)
})
