import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { packDossier } from '@/lib/jobs/pack-dossiers'
import { getDossier } from '@/lib/queries/get-dossier'
import { listDossiers } from '@/lib/queries/list-dossiers'
import { dossierFilterSchema } from '@/lib/schemas/dossier'
import { anAttachment } from '../support/attachments'
import { concluded, download, filed, filedOn } from '../support/filed'
import { heldBuffers } from '../support/held-memory'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

test('the office and who leads the committee take it, and nobody else; each time stands in the log', async () => {
  const { suggestionId } = await concluded(town)
  const { id } = await filed(town, suggestionId)
  const status = async (by: Person | undefined, which = id) => {
    const answer = await download(by, which)
    await answer.body?.cancel()
    return answer.status
  }
  for (const by of [town.office, town.leader]) expect([by.name, await status(by)]).toEqual([by.name, 200])
  for (const by of [
    town.lead,
    town.coSigner,
    town.housing.clerk,
    town.housing.head,
    town.government,
    town.assessor,
    town.security,
    town.audit,
    town.officer,
  ])
    expect([by.name, await status(by)]).toEqual([by.name, 404])
  expect(await status(undefined)).toBe(401)
  expect(await status((await foundTown('商河')).office)).toBe(404)
  for (const which of [randomUUID(), 'x', '1; drop']) expect(await status(town.office, which)).toBe(404)
  expect(await rows.event.count({ where: { subjectId: id, type: 'dossier.downloaded' } })).toBe(2)
}, 60_000)

test('a name that is kept is in the copy of the committee, of which the auditor reads nothing', async () => {
  const { suggestionId } = await concluded(town)
  await rows.suggestion.update({ where: { id: suggestionId }, data: { secrecyWish: true } })
  const { id } = await filed(town, suggestionId)
  expect((await download(town.audit, id)).status).toBe(404)
  expect(await refusalOf(see(town.audit, getDossier, suggestionId, filedOn))).toBe('not-found')
  const copy = await download(town.office, id)
  expect(Buffer.from(await copy.arrayBuffer()).toString('utf8')).toContain(town.lead.name)
  expect(await refusalOf(see(town.audit, listDossiers, dossierFilterSchema.parse({}), filedOn))).toBe('not-found')
}, 60_000)

test('whoever of the office works for a unit that is rated in it gets none', async () => {
  const { suggestionId } = await concluded(town)
  const { id } = await filed(town, suggestionId)
  const grant = {
    congressId: town.congressId,
    personId: town.office.personId,
    role: 'UNIT_CLERK',
    unitId: town.housing.id,
  }
  const { id: grantId } = await rows.roleGrant.create({ data: grant })
  expect((await download(town.office, id)).status).toBe(404)
  expect(await refusalOf(act(town.office, 'compile-dossiers', { sessionId: town.sessionId }, filedOn))).toBe(
    'not-found',
  )
  await rows.roleGrant.delete({ where: { id: grantId } })
}, 60_000)

/** As large as an upload may be. */
async function twentyMegabytes(suggestionId: string, fileName: string): Promise<void> {
  const piece = new Uint8Array(1024 * 1024).fill(fileName.length)
  const hash = createHash('sha256')
  for (let at = 0; at < 20; at += 1) hash.update(piece)
  const sha256 = new Uint8Array(hash.digest())
  const file = { kind: 'ATTACHMENT', fileName, byteSize: 20 * piece.length, sha256 }
  const attachmentId = await anAttachment(town, suggestionId, file)
  await rows.attachmentPiece.deleteMany({ where: { attachmentId } })
  for (let ordinal = 1; ordinal <= 20; ordinal += 1)
    await rows.attachmentPiece.create({ data: { attachmentId, ordinal, congressId: town.congressId, bytes: piece } })
}

test('forty megabytes go through in pieces, and never lie in memory together', async () => {
  const { suggestionId } = await concluded(town)
  await twentyMegabytes(suggestionId, '测绘图.pdf')
  await twentyMegabytes(suggestionId, '现场录像截图.pdf')
  const { id, byteSize } = await filed(town, suggestionId)
  const answer = await download(town.office, id)
  const before = heldBuffers()
  let [size, most, held, looked] = [0, 0, 0, 0]
  const whole = createHash('sha256')
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length
    whole.update(part)
    most = Math.max(most, part.length)
    if (size - looked < 8 * 1024 * 1024) continue
    looked = size
    held = Math.max(held, heldBuffers() - before)
  }
  expect(BigInt(size)).toBe(byteSize)
  expect(most).toBeLessThanOrEqual(2 * 1024 * 1024)
  expect(held).toBeLessThan(16 * 1024 * 1024)
  expect(whole.digest()).toEqual(Buffer.from((await rows.dossier.findUniqueOrThrow({ where: { id } })).sha256 ?? []))
}, 120_000)

test('what is no longer what was compiled breaks off before its end', async () => {
  const { suggestionId } = await concluded(town)
  const { id } = await filed(town, suggestionId)
  const file = await rows.dossierFile.findFirstOrThrow({
    where: { dossierId: id, NOT: { bytes: null } },
    orderBy: { byteSize: 'desc' },
  })
  const bytes = new Uint8Array(file.bytes ?? [])
  bytes[100] = (bytes[100] ?? 0) ^ 1
  const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
  await rows.dossierFile.update({
    where: { dossierId_ordinal: { dossierId: id, ordinal: file.ordinal } },
    data: { bytes, sha256 },
  })
  await expect((await download(town.office, id)).arrayBuffer()).rejects.toThrow()
}, 60_000)

test('a whole session at once: what is over and whole is ordered, the rest is left and listed with what it lacks', async () => {
  const of = await foundTown()
  const first = await concluded(of)
  const second = await concluded(of)
  await rows.replyDelivery.updateMany({ where: { replyId: second.replyId }, data: { openedAt: null } })
  const order = () => act(of.office, 'compile-dossiers', { sessionId: of.sessionId }, filedOn)
  expect(await order()).toEqual({ ordered: 1 })
  expect(await order(), 'not twice').toEqual({ ordered: 0 })
  const list = () => see(of.office, listDossiers, dossierFilterSchema.parse({ session: of.sessionId }), filedOn)
  expect(await list()).toMatchObject({ underWay: 1 })
  const [made] = await rows.dossier.findMany({ where: { congressId: of.congressId } })
  await packDossier({ congressId: of.congressId, dossierId: made?.id ?? '' })
  const { page, underWay } = await list()
  expect(underWay).toBe(0)
  expect(page.rows.find(({ id }) => id === first.suggestionId)).toMatchObject({
    missing: [],
    latest: { state: 'MADE', isBehind: false },
  })
  expect(page.rows.find(({ id }) => id === second.suggestionId)).toMatchObject({
    missing: [{ piece: 'receipt', count: 2 }],
    latest: null,
  })
  const waiting = await see(
    of.office,
    listDossiers,
    dossierFilterSchema.parse({ session: of.sessionId, view: 'waiting' }),
    filedOn,
  )
  expect(waiting.page.rows.map(({ id }) => id)).toEqual([second.suggestionId])
}, 90_000)

test('the fonds number stands before the archival number from then on', async () => {
  const of = await foundTown()
  const { suggestionId } = await concluded(of)
  expect(await act(of.office, 'set-fonds', { fonds: ' j001 ' }, filedOn)).toEqual({ fonds: 'J001' })
  expect((await filed(of, suggestionId)).archiveNumber).toMatch(/^J001-WS·2022-Y-JY1901-/)
  expect(await refusalOf(act(of.leader, 'set-fonds', { fonds: 'X' }, filedOn))).toBe('not-found')
  expect(await refusalOf(act(of.office, 'set-fonds', { fonds: '../..' }, filedOn))).toBe('shape-refused')
}, 60_000)
