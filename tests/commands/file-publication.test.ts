import { beforeAll, expect, test } from 'vitest'
import { getFilePublication } from '@/lib/queries/get-file-publication'
import { getRedaction } from '@/lib/queries/get-redaction'
import { redactedParts } from '@/lib/queries/redacted-parts'
import { readSuggestion } from '@/lib/store/suggestions'
import { transactFor } from '@/lib/store/transact'
import { anAttachment, sendFile } from '../support/attachments'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { eventsOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-05-20'
const said = '村民王大明（手机13812345678）反映，纬二路积水严重，雨天无法通行，老人孩子出行都很困难，盼望尽快解决。'
let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const aCase = () => assigned(town, undefined, { situation: said })
const desk = (id: string, by: Person = town.office) => see(by, getRedaction, id, day)
const shown = (id: string) =>
  transactFor(town.congressId, async (tx) => redactedParts(tx, await readSuggestion(tx, id)))
const decide = (suggestionId: string, attachmentId: string, more: object, by: Person = town.office) =>
  act(by, 'decide-attachment-publication', { suggestionId, attachmentId, ...more }, day)

const aFile = (id: string, more: object = {}) =>
  anAttachment(town, id, { kind: 'ATTACHMENT', way: 'WRITER', visibility: 'INTERNAL', fileName: '现场.pdf', ...more })

test('a file is missing until it is decided; withheld, it is said why', async () => {
  const id = await aCase()
  const file = await aFile(id)
  expect((await shown(id)).missing).toContainEqual({ kind: 'FILE', attachmentId: file })
  await decide(id, file, { publication: 'WITHHELD', ground: 'TRADE_SECRET' })
  const { missing, files, withheld } = await shown(id)
  expect(missing).not.toContainEqual({ kind: 'FILE', attachmentId: file })
  expect([files, withheld]).toEqual([[], [{ attachmentId: file, ground: 'TRADE_SECRET', replyId: null }]])
  expect((await eventsOf(id)).at(-1)).toMatchObject({
    type: 'file-publication.decided',
    data: { filePublication: 'WITHHELD', redactionGround: 'TRADE_SECRET' },
  })
})

test('a file goes out under a name that names nobody', async () => {
  const id = await aCase()
  const file = await aFile(id, { fileName: '王大明身份证复印件.pdf' })
  expect((await see(town.office, getFilePublication, { suggestionId: id, attachmentId: file }, day)).nameTells).toBe(
    true,
  )
  const asIs = { publication: 'AS_IS', publicName: '王大明身份证复印件.pdf' }
  expect(await refusalOf(decide(id, file, asIs))).toBe('public-name-telling')
  await decide(id, file, { publication: 'AS_IS', publicName: '附件1.pdf' })
  expect((await shown(id)).files).toMatchObject([{ attachmentId: file, fileId: file, publicName: '附件1.pdf' }])
})

test('a redacted file stands in its place, also after the conclusion; taken out again, it is missing anew', async () => {
  const id = await aCase()
  const file = await aFile(id)
  await rows.suggestion.update({ where: { id }, data: { status: 'CONCLUDED' } })
  const bytes = new Uint8Array(Buffer.from('户主×××反映积水。\n'))
  const sent = await sendFile({ by: town.office, suggestionId: id, kind: 'REDACTED_COPY', name: '脱敏.txt', bytes })
  expect(sent.status).toBe(200)
  const replacementId = sent.body.result.attachmentId as string
  await decide(id, file, { publication: 'REPLACED', replacementId, publicName: '现场情况.txt' })
  expect((await shown(id)).files).toMatchObject([{ attachmentId: file, fileId: replacementId }])
  await act(town.office, 'remove-attachment', { attachmentId: replacementId }, day)
  expect((await shown(id)).missing).toContainEqual({ kind: 'FILE', attachmentId: file })
  const asked = { publication: 'REPLACED', replacementId, publicName: '现场情况.txt' }
  expect(await refusalOf(decide(id, file, asked))).toBe('replacement-unfit')
})

test('a file that tells of somebody goes out only when a person has seen it', async () => {
  const id = await aCase()
  const bytes = new Uint8Array(Buffer.from(`${said}\n`))
  const sent = await sendFile({ by: town.office, suggestionId: id, kind: 'REDACTED_COPY', name: '情况.txt', bytes })
  const file = await aFile(id)
  const asked = { publication: 'REPLACED', replacementId: sent.body.result.attachmentId, publicName: '情况.txt' }
  expect(await refusalOf(decide(id, file, asked))).toBe('file-tells-of-somebody')
  expect(await rows.attachmentPublication.count({ where: { suggestionId: id } })).toBe(0)
  await decide(id, file, { ...asked, tracesKnown: true })
  expect((await shown(id)).files).toHaveLength(1)
})

test('signed sheets and what lies with another suggestion are none of it', async () => {
  const id = await aCase()
  const sheet = await anAttachment(town, id)
  const elsewhere = await aFile(await aCase())
  const withheld = { publication: 'WITHHELD', ground: 'PRIVACY' }
  for (const file of [sheet, elsewhere])
    expect(await refusalOf(decide(id, file, withheld))).toBe('file-not-publishable')
  expect((await desk(id)).files).toEqual([])
})

test('nobody but the office sends a redacted file or decides', async () => {
  const id = await aCase()
  const file = await aFile(id)
  for (const by of [town.lead, town.transport.clerk]) {
    expect((await sendFile({ by, suggestionId: id, kind: 'REDACTED_COPY' })).status).toBeGreaterThanOrEqual(400)
    const withheld = { publication: 'WITHHELD', ground: 'PRIVACY' }
    expect(await refusalOf(decide(id, file, withheld, by))).toBe('not-found')
  }
  expect(await rows.attachmentPublication.count({ where: { suggestionId: id } })).toBe(0)
})
