import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { verifyPackage } from '@/lib/documents/dossier/verify-package'
import { packDossier } from '@/lib/jobs/pack-dossiers'
import { anAttachment } from '../support/attachments'
import { compile, conclude, concluded, filed, onDisk, packageOf, rateAs, wholeWay } from '../support/filed'
import { act, refusalOf } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const refused = (...args: Parameters<typeof compile>) => refusalOf(compile(...args))
const dossiersOf = (suggestionId: string) =>
  rows.dossier.findMany({ where: { suggestionId }, orderBy: { version: 'asc' } })
type Line = { section: string; title: string; path: string; key: string; pages: number | null; remark: string }
const linesOf = (contents: unknown) => contents as Line[]

test('a concluded suggestion is bound whole, its papers in order, and the log says so', async () => {
  const { suggestionId } = await concluded(town)
  const sheet = await anAttachment(town, suggestionId, {
    sha256: createHash('sha256')
      .update(new Uint8Array([1, 2, 3]))
      .digest(),
  })
  const dossier = await filed(town, suggestionId)
  expect(dossier).toMatchObject({ state: 'MADE', version: 1, missing: [], retention: 'PERMANENT', difference: null })
  expect(dossier.archiveNumber).toMatch(/^WS·2022-Y-JY1901-\d{4}$/)
  const lines = linesOf(dossier.contents)
  expect([...new Set(lines.map(({ section }) => section))]).toEqual([
    'original',
    'signatures',
    'intake',
    'assignment',
    'contacts',
    'replies',
    'delivery',
    'ratings',
    'terms',
    'closing',
  ])
  expect(lines.filter(({ key }) => key.startsWith('letter:'))).toHaveLength(2)
  expect(lines.find(({ key }) => key === `file:${sheet}`)).toMatchObject({ section: 'signatures', pages: null })
  expect(lines.map(({ path }) => Number(/(\d{3})-[^/]+$/.exec(path)?.[1]))).toEqual(lines.map((_, at) => at + 1))
  const types = await eventTypesOf(suggestionId)
  expect(types.slice(-2)).toEqual(['dossier.ordered', 'dossier.compiled'])
  const { data } = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'dossier.compiled' } })
  expect(data).toMatchObject({ version: 1, sha256: Buffer.from(dossier.sha256 ?? []).toString('hex') })
}, 60_000)

test('the package that is downloaded has the hash that was written down, and checks by itself', async () => {
  const { suggestionId } = await concluded(town)
  const { id, sha256, byteSize } = await filed(town, suggestionId)
  const bytes = await packageOf(town.office, id)
  expect(BigInt(bytes.length)).toBe(byteSize)
  expect(createHash('sha256').update(bytes).digest()).toEqual(Buffer.from(sha256 ?? []))
  const verified = await verifyPackage(await onDisk(bytes))
  expect(verified.faults).toEqual([])
  const events = await rows.event.findMany({
    where: { suggestionId, NOT: { type: { startsWith: 'dossier.' } } },
    orderBy: { sequence: 'desc' },
  })
  expect(verified).toMatchObject({ events: events.length, last: { sequence: Number(events[0]?.sequence) } })
  expect(verified.last?.hash).toBe(Buffer.from(events[0]?.hash ?? []).toString('hex'))
  expect((await packageOf(town.leader, id)).equals(bytes), 'the same for whoever takes it later').toBe(true)
}, 60_000)

test('the same record gives the same bytes, also when it is bound by another worker', async () => {
  const { suggestionId } = await concluded(town)
  const { version } = await compile(town.office, suggestionId)
  const { id, ...order } = await rows.dossier.findUniqueOrThrow({
    where: { suggestionId_version: { suggestionId, version } },
  })
  await packDossier({ congressId: town.congressId, dossierId: id })
  const first = await rows.dossier.findUniqueOrThrow({ where: { id } })
  await rows.$executeRaw`ALTER TABLE dossier DISABLE TRIGGER keep_dossier`
  const { orderedAt } = order
  const unmade = { state: 'ORDERED', sha256: null, byteSize: null, madeAt: null, eventSequence: null }
  await rows.dossierFile.deleteMany({ where: { dossierId: id } })
  await rows.dossier.update({ where: { id }, data: { ...unmade, orderedAt } })
  await rows.$executeRaw`ALTER TABLE dossier ENABLE TRIGGER keep_dossier`
  await packDossier({ congressId: town.congressId, dossierId: id })
  const again = await rows.dossier.findUniqueOrThrow({ where: { id } })
  expect(again.madeAt).not.toEqual(first.madeAt)
  expect(Buffer.from(again.sha256 ?? [])).toEqual(Buffer.from(first.sha256 ?? [1]))
}, 60_000)

test('what is missing is named before, and who goes on writes down why', async () => {
  const { suggestionId } = await wholeWay(town)
  expect(await refused(town.office, suggestionId)).toBe('dossier-incomplete')
  expect(await dossiersOf(suggestionId)).toEqual([])
  expect(await eventTypesOf(suggestionId)).not.toContain('dossier.ordered')
  const { missing, remark } = await filed(town, suggestionId, { remark: '按移交要求先行立卷。' })
  expect(missing).toEqual([{ piece: 'rating', round: 1 }, { piece: 'conclusion' }])
  expect(remark).toBe('按移交要求先行立卷。')
}, 60_000)

test('a rating under its seal is in no paper, no row and no event of the package', async () => {
  const { suggestionId } = await wholeWay(town)
  await rateAs(town, suggestionId)
  const sealed = await filed(town, suggestionId, { remark: '先行立卷。' })
  const before = (await packageOf(town.office, sealed.id)).toString('utf8')
  expect(before).not.toContain('车位已经划好')
  expect(before).not.toContain('suggestion.rated')
  expect(sealed.withheld).toContainEqual({ kind: 'SEALED_RATINGS', count: 1 })
  expect(linesOf(sealed.contents).some(({ section }) => section === 'ratings')).toBe(false)
  await conclude(town, suggestionId)
  const opened = await filed(town, suggestionId)
  expect((await packageOf(town.office, opened.id)).toString('utf8')).toContain('车位已经划好')
}, 60_000)

test('notes stay out by rule, and are counted', async () => {
  const { suggestionId } = await wholeWay(town)
  const text = '这位代表以前也反映过，要谨慎。'
  const by = { writtenAt: new Date('2022-04-10'), writtenById: town.office.personId }
  await rows.note.create({ data: { congressId: town.congressId, suggestionId, level: 'COMMITTEE', text, ...by } })
  const { id, withheld } = await filed(town, suggestionId, { remark: '先行立卷。' })
  expect(withheld).toContainEqual({ kind: 'NOTES', count: 1 })
  expect((await packageOf(town.office, id)).toString('utf8')).not.toContain('要谨慎')
}, 60_000)

test('nothing new needs no new version; what happens later makes one, and the difference is named', async () => {
  const { suggestionId } = await concluded(town)
  const first = await filed(town, suggestionId)
  expect(await refused(town.office, suggestionId)).toBe('dossier-up-to-date')
  await act(
    town.office,
    'decide-publicity',
    { suggestionId, publicity: 'TITLE_ONLY', ground: 'PRIVACY', reason: '正文涉及个人住址。' },
    '2022-05-21',
  )
  const second = await filed(town, suggestionId, {}, '2022-05-22')
  expect(second).toMatchObject({ version: 2, difference: { added: ['公开和保密决定'], changed: [], gone: [] } })
  const kept = await packageOf(town.office, first.id)
  expect(createHash('sha256').update(kept).digest(), 'the first is what it was').toEqual(
    Buffer.from(first.sha256 ?? []),
  )
}, 60_000)

test('while one is under way no second is ordered, and a job that comes twice does nothing', async () => {
  const { suggestionId } = await concluded(town)
  await compile(town.office, suggestionId)
  expect(await refused(town.office, suggestionId)).toBe('dossier-under-way')
  const [{ id } = { id: '' }] = await dossiersOf(suggestionId)
  const job = { congressId: town.congressId, dossierId: id }
  await Promise.all([packDossier(job), packDossier(job)])
  await packDossier(job)
  expect(await dossiersOf(suggestionId)).toMatchObject([{ state: 'MADE' }])
  expect((await eventTypesOf(suggestionId)).filter((type) => type === 'dossier.compiled')).toHaveLength(1)
}, 60_000)

test('only the delegate office compiles, and nobody before it was handed in', async () => {
  const { suggestionId } = await concluded(town)
  for (const by of [
    town.lead,
    town.housing.clerk,
    town.housing.head,
    town.government,
    town.leader,
    town.audit,
    town.officer,
  ])
    expect([by.name, await refused(by, suggestionId)]).toEqual([by.name, 'not-found'])
  expect(await dossiersOf(suggestionId)).toEqual([])
  expect(await refused((await foundTown('商河')).office, suggestionId)).toBe('not-found')
})
