import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { GET as reportPage } from '@/app/(public)/public/reports/[year]/route'
import { GET as yearPage } from '@/app/(public)/public/years/[year]/route'
import { GET as latestYear } from '@/app/(public)/public/years/route'
import { publicReport, publicReportOfYear, publicReports } from '@/lib/queries/public-reports'
import { transactOutside } from '@/lib/store/transact'
import { answerAnnualReport } from '@/lib/web/give-annual-report'
import { answerPublicReport } from '@/lib/web/give-public-report'
import { answerFeed } from '@/lib/web/public-feed'
import { answerSitemap } from '@/lib/web/public-sitemap'
import { textOf, unzipped } from '../documents/unzipped'
import { approved, annualReportDays as days, frozen, written } from '../support/annual-reports'
import { publicOrigin, requestTo } from '../support/http'
import { act, at, type Person } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { unpackedArchive } from '../support/unpacked-archive'

let town: Town
let reportId: string

beforeAll(async () => {
  town = await foundTown()
  await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
  reportId = await approved(town)
  await written(town, { kind: 'MID_YEAR' })
  await act(town.office, 'publish-annual-report', { reportId, on: '2023-01-08', hour: '09:00' }, days.approved)
})

const listed = (moment: string | Date) =>
  transactOutside('web', (tx) => publicReports(tx, at(moment))).then((all) => all.map(({ id }) => id))
const one = (moment: string | Date, id = reportId) => transactOutside('web', (tx) => publicReport(tx, at(moment), id))
const moment = { before: new Date('2023-01-08T00:59:59Z'), after: new Date('2023-01-08T01:00:00Z') }

test('it is out from its moment on and gone with the taking back, in list, page and sitemap alike', async () => {
  expect(await listed(moment.before)).not.toContain(reportId)
  expect(await one(moment.before)).toBeNull()
  expect(await listed(moment.after)).toContain(reportId)
  expect((await one(moment.after))?.title).toContain('2022')
  const ofYear = await transactOutside('web', (tx) => publicReportOfYear(tx, moment.after, 2022, reportId))
  expect(ofYear?.chosen.id).toBe(reportId)
  const named = transactOutside('web', (tx) => publicReportOfYear(tx, moment.after, 2022, town.congressId))
  expect(await named, 'no other in the place of one that is not there').toBeNull()
  expect(await one(moment.after, 'x')).toBeNull()
  const sitemap = async () => (await answerSitemap(new Request(`${publicOrigin}/sitemap.xml`))).text()
  expect(await sitemap()).toContain(
    `/public/years/2022?of=${reportId}</loc><lastmod>2023-01-08T01:00:00.000Z</lastmod>`,
  )
  const feed = async () => (await answerFeed(new Request(`${publicOrigin}/public/feed.xml`))).text()
  expect(await feed()).toContain(`/public/reports/2022?of=${reportId}`)
  type Row = {
    reportId: string
    key: string
    value: number
    hash: string
    base: number | null
    nameZh: string
    form: string
    channel?: string
  }
  const inArchive = async (name: string) =>
    (JSON.parse((await unpackedArchive())[`${name}.json`] as string) as Row[]).filter(
      (row) => row.reportId === reportId,
    )
  const figures = await inArchive('figures')
  const { content, hash } = (await one(moment.after)) ?? {}
  expect(figures.find(({ key }) => key === 'suggestions')).toMatchObject({ value: 1, hash, year: 2022, kind: 'ANNUAL' })
  for (const [key, value] of Object.entries(content?.figures.counts ?? {}))
    expect(figures.find((row) => row.key === key)?.value, key).toBe(value)
  expect(
    figures.filter(
      ({ nameZh, base, value, form }) => nameZh === '' || (form === 'count' && base !== null && value > base),
    ),
  ).toEqual([])
  expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length)
  expect((await inArchive('channels')).filter(({ key }) => key === 'came').map(({ channel }) => channel)).toContain(
    'REPORTED',
  )
  const reason = '附表有误，更正后重发。'
  await act(town.office, 'withdraw-annual-report', { reportId, reason }, '2023-01-09')
  expect(await listed('2023-01-09')).not.toContain(reportId)
  expect(await feed()).not.toContain(reportId)
  expect(await one('2023-01-09')).toBeNull()
  expect([...(await inArchive('figures')), ...(await inArchive('channels'))]).toEqual([])
  await act(town.office, 'publish-annual-report', { reportId }, '2023-01-09')
  expect(await listed('2023-01-09')).toContain(reportId)
})

test('what anybody reads holds sums of the whole, no unit and no way into the house', async () => {
  const report = await one('2023-01-10')
  expect(report?.content.figures.counts.suggestions).toBe(1)
  const { units } = report?.content.figures ?? {}
  expect(units).toBe(1)
  for (const inside of [town.transport.id, town.transport.name, town.lead.name, '"list":"', 'byUnit', 'keyItems'])
    expect(report?.canonical, inside).not.toContain(inside)
  const row = await rows.annualReport.findUniqueOrThrow({ where: { id: reportId } })
  expect(row.annex, 'which stays inside').toContain(town.transport.name)
})

const pageOf = (get: typeof reportPage, path: string, year: string, headers: Record<string, string> = {}) =>
  get(new Request(`${publicOrigin}${path}/${year}?of=${reportId}`, { headers }), { params: Promise.resolve({ year }) })

test.each([
  ['/public/reports', reportPage, 'Report', 'encoding'],
  ['/public/years', yearPage, 'Dataset', 'distribution'],
] as const)('%s of a year is markup alone, and says its hash to machines too', async (path, get, type, file) => {
  const answer = await pageOf(get, path, '2022')
  const page = await answer.text()
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, no-cache'])
  expect(page).not.toMatch(/<script(?! type="application\/ld\+json">)|\sstyle=|\son[a-z]+=/)
  expect(page).toContain(`<link rel="canonical" href="${publicOrigin}${path}/2022?of=${reportId}"`)
  expect(page.match(/<meta name="description"/g)).toHaveLength(1)
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
  const { '@graph': graph } = JSON.parse(text as string)
  expect(graph[0]).toMatchObject({ '@type': type, [file]: { sha256: (await one('2023-01-10'))?.hash } })
  expect(graph[1]).toMatchObject({ '@type': 'BreadcrumbList' })
  const tag = answer.headers.get('etag') as string
  expect((await pageOf(get, path, '2022', { 'If-None-Match': tag })).status).toBe(304)
  for (const year of ['1999', 'x', '1e999', "2022'"]) expect((await pageOf(get, path, year)).status, year).toBe(404)
})

test('without a year named, the figures are those of the latest', async () => {
  const answer = await latestYear(new Request(`${publicOrigin}/public/years`), { params: Promise.resolve({}) })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain(`<link rel="canonical" href="${publicOrigin}/public/years/2022?of=`)
})

const publicFile = (format: string, id = reportId) =>
  answerPublicReport(new Request(`${publicOrigin}/api/downloads/public/reports/${id}/${format}`), {
    reportId: id,
    format,
  })

test('of one unit or topic the feed names no report, and what came last stands first', async () => {
  const feed = async (question: string) =>
    (await answerFeed(new Request(`${publicOrigin}/public/feed.xml${question}`))).text()
  for (const question of [`?unit=${town.transport.id}`, '?topic=城乡建设'])
    expect(await feed(question)).not.toContain('/public/reports/')
  const neighbour = await foundTown('商河')
  await assigned(neighbour, [{ unit: neighbour.transport, role: 'LEAD' }])
  const earlier = await approved(neighbour, { kind: 'MID_YEAR' })
  await act(neighbour.office, 'publish-annual-report', { reportId: earlier }, days.approved)
  const all = await feed('')
  expect(all.indexOf(earlier)).toBeGreaterThan(all.indexOf(reportId))
  const ofYear = (of?: string) => transactOutside('web', (tx) => publicReportOfYear(tx, at('2023-06-01'), 2022, of))
  expect((await ofYear())?.chosen.kind, 'the yearly one where none is chosen').toBe('ANNUAL')
  expect((await ofYear(earlier))?.chosen.id).toBe(earlier)
})

test('anybody takes it away, and makes its hash again', async () => {
  const bytes = Buffer.from(await (await publicFile('json')).arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe((await one('2023-01-10'))?.hash)
  const paper = unzipped(Buffer.from(await (await publicFile('docx')).arrayBuffer()))
  const words = textOf(paper.get('word/document.xml')?.toString() ?? '').join('')
  expect(words).toContain('代表建议')
  expect(words, 'which stays inside').not.toContain('附表')
  expect(await (await publicFile('pdf')).text()).toMatch(/^%PDF-/)
  expect((await publicFile('xlsx')).status).toBe(404)
  expect((await publicFile('json', town.congressId)).status).toBe(404)
})

const file = (by: Person | undefined, format: string, id = reportId) => {
  const { headers } = requestTo('', by ? { by } : {})
  const address = `${publicOrigin}/api/downloads/annual-reports/${id}/${format}`
  return answerAnnualReport(new Request(address, { headers }), { reportId: id, format })
}

test('the office and the leaders take it away with its annexes, and the log knows it', async () => {
  const draft = await written(town, { kind: 'SPECIAL', topic: 'COMMITMENTS' })
  const annexes = unzipped(Buffer.from(await (await file(town.leader, 'xlsx')).arrayBuffer()))
  expect(annexes.get('xl/worksheets/sheet1.xml')?.toString()).toContain(town.transport.name)
  for (const [id, format] of [
    [reportId, 'docx'],
    [reportId, 'pdf'],
    [draft, 'docx'],
  ] as const)
    expect((await file(town.office, format, id)).status).toBe(200)
  const taken = await rows.event.findMany({ where: { subjectId: reportId, type: 'annual-report.taken' } })
  expect(taken.map(({ data }) => (data as { format: string }).format).sort()).toEqual(['docx', 'pdf', 'xlsx'])
  for (const by of [town.government, town.lead, town.transport.head]) expect((await file(by, 'docx')).status).toBe(404)
  expect((await file(undefined, 'docx')).status).toBe(401)
  const spent = { points: 120, expire: BigInt(Date.now() + 60_000) }
  await rows.rateLimit.update({ where: { key: `download:${town.leader.personId}` }, data: spent })
  expect((await file(town.leader, 'docx')).status).toBe(429)
  expect((await file(town.office, 'txt')).status).toBe(404)
})

test('one that is only frozen or approved is nobody’s outside', async () => {
  const neighbour = await foundTown('商河')
  await assigned(neighbour, [{ unit: neighbour.transport, role: 'LEAD' }])
  const waiting = await frozen(neighbour)
  expect(await listed('2023-06-01')).not.toContain(waiting)
  await act(neighbour.leader, 'approve-annual-report', { reportId: waiting, version: 2 }, days.approved)
  expect(await listed('2023-06-01')).not.toContain(waiting)
  expect(await one('2023-06-01', waiting)).toBeNull()
  expect((await publicFile('json', waiting)).status).toBe(404)
})
