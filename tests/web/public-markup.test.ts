import { beforeAll, expect, test } from 'vitest'
import { GET as detail } from '@/app/(public)/public/[suggestionId]/route'
import { GET as award } from '@/app/(public)/public/awards/[callId]/route'
import { GET as awards } from '@/app/(public)/public/awards/route'
import { GET as commitments } from '@/app/(public)/public/commitments/route'
import { GET as data } from '@/app/(public)/public/data/route'
import { GET as delegate } from '@/app/(public)/public/delegates/[delegateId]/route'
import { GET as delegates } from '@/app/(public)/public/delegates/route'
import { GET as reports } from '@/app/(public)/public/reports/route'
import { GET as list } from '@/app/(public)/public/route'
import { GET as unit } from '@/app/(public)/public/units/[unitId]/route'
import { GET as units } from '@/app/(public)/public/units/route'
import { chooseDisplay } from '@/lib/web/choose-display'
import { answerFeed } from '@/lib/web/public-feed'
import { publicOrigin } from '../support/http'
import { act } from '../support/people'
import { lookedOver, readBySigners, type Signed, signedReply } from '../support/publishing'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const on = '2022-04-11'
const hostile = '</script><script>alert(1)</script><!-- <img src=x>'
let town: Town
let open: Signed

const nobody = '0198a000-0000-7000-8000-000000000001'
const asked = (path: string, headers: Record<string, string> = {}) => new Request(publicOrigin + path, { headers })
const of = <Params>(params: Params) => ({ params: Promise.resolve(params) })
const detailOf = (suggestionId: string, headers: Record<string, string> = {}) =>
  detail(asked(`/public/${suggestionId}`, headers), of({ suggestionId }))

beforeAll(async () => {
  town = await foundTown()
  open = await signedReply(town)
  await rows.suggestion.update({ where: { id: open.suggestionId }, data: { title: hostile } })
  await readBySigners(town, open)
  await lookedOver(town, open)
  await act(town.office, 'publish', { suggestionId: open.suggestionId }, on)
  await act(town.office, 'publish', open, on)
})

const pages = (): [string, () => Promise<Response>][] => [
  ['/public', () => list(asked('/public'), of({}))],
  ['/public/x', () => detailOf(open.suggestionId)],
  ['/public/commitments', () => commitments(asked('/public/commitments'), of({}))],
  ['/public/units', () => units(asked('/public/units'), of({}))],
  ['/public/units/x', () => unit(asked('/public/units/x'), of({ unitId: town.housing.id }))],
  ['/public/data', () => data(asked('/public/data'), of({}))],
  ['/public/delegates', () => delegates(asked('/public/delegates'), of({}))],
  ['/public/reports', () => reports(asked('/public/reports'), of({}))],
  ['/public/awards', () => awards(asked('/public/awards'), of({}))],
]

test('no public page has a script, a handler or a style of its own; each has one title, address, description and heading', async () => {
  for (const [path, ask] of pages()) {
    const answer = await ask()
    expect(answer.status, path).toBe(200)
    const page = await answer.text()
    expect(page.match(/<script(?! type="application\/ld\+json">)/g), path).toBeNull()
    expect(page, path).not.toMatch(/\son[a-z]+=|\sstyle=|<style/)
    expect(page.match(/<html lang="zh-CN"/g), path).toHaveLength(1)
    for (const once of [
      /<title>/g,
      /<link rel="canonical"/g,
      /<meta name="description"/g,
      /<meta name="robots"/g,
      /<h1/g,
    ])
      expect(page.match(once), `${path} ${once}`).toHaveLength(1)
    expect(page.indexOf('<title>'), path).toBeLessThan(page.indexOf('</head>'))
    expect(page, path).toContain(`<link rel="canonical" href="${publicOrigin}/public`)
    expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'none'")
    expect(answer.headers.get('content-security-policy'), path).not.toMatch(/script-src|unsafe/)
    expect(answer.headers.get('content-security-policy'), path).toContain("form-action 'self'")
  }
})

test('a sign that no text holds is no condition, and no fault of ours', async () => {
  for (const question of ['words=%00', 'words=a%00b', 'topic=%00']) {
    expect((await list(asked(`/public?${question}`), of({}))).status, question).toBe(200)
    expect((await answerFeed(asked(`/public/feed.xml?${question}`))).status, question).toBe(200)
  }
})

test('what search engines read is JSON that no title can end', async () => {
  const page = await (await detailOf(open.suggestionId)).text()
  const [text, ...more] = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, it]) => it,
  )
  expect(more).toEqual([])
  expect(text).not.toContain('<')
  const { '@graph': graph } = JSON.parse(text as string)
  expect(graph.map((one: { '@type': string }) => one['@type'])).toEqual(['DigitalDocument', 'BreadcrumbList'])
  expect(graph[0]).toMatchObject({ name: hostile, url: `${publicOrigin}/public/${open.suggestionId}` })
  expect(graph[0].hasPart).toHaveLength(1)
  expect(page).not.toContain('<img src=x>')
})

test('a page is kept and asked for again: the same costs a line, and what was withdrawn is gone at once', async () => {
  const first = await detailOf(open.suggestionId)
  expect([first.headers.get('cache-control'), first.headers.get('vary')]).toEqual(['public, no-cache', 'Cookie'])
  const tag = first.headers.get('etag') as string
  expect((await detailOf(open.suggestionId, { 'If-None-Match': tag })).status).toBe(304)
  const weak = await detailOf(open.suggestionId, { 'If-None-Match': `"other", W/${tag}` })
  expect([weak.status, weak.headers.get('vary'), await weak.text()]).toEqual([304, 'Cookie', ''])
  const inEnglish = await detailOf(open.suggestionId, { 'If-None-Match': tag, cookie: 'language=en; type=large' })
  expect(inEnglish.status).toBe(200)
  expect(await inEnglish.text()).toContain('<html lang="en" data-type="large">')
  const { suggestionId } = open
  await act(town.office, 'withdraw-publication', { suggestionId, reason: '发现还有应当隐去的内容。' }, '2022-04-15')
  const gone = await detailOf(suggestionId, { 'If-None-Match': tag })
  expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-store'])
  expect(await gone.text()).not.toContain('alert')
})

test('what is not there is a page that says so, and hostile addresses are text', async () => {
  for (const ask of [
    detailOf(nobody),
    detailOf('x'),
    unit(asked('/public/units/x'), of({ unitId: nobody })),
    delegate(asked('/public/delegates/x'), of({ delegateId: nobody })),
    award(asked('/public/awards/x'), of({ callId: nobody })),
  ]) {
    const answer = await ask
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('noindex')
  }
  const hostileWords = '/public?words="><script>alert(1)</script>&words=x&year=1e9&page=next~x~y&unit=%27'
  const page = await (await list(asked(hostileWords), of({}))).text()
  expect(page).not.toContain('<script>alert')
})

test('language and size of type are kept for a year, lead back inside, and nothing else is kept', () => {
  const chosen = (question: string) => chooseDisplay(asked(`/display?${question}`))
  const both = chosen('language=en&type=large&next=%2Fpublic%3Fyear%3D2022')
  expect([both.status, both.headers.get('location')]).toEqual([303, '/public?year=2022'])
  expect(both.headers.getSetCookie().map((cookie) => cookie.split(';')[0])).toEqual(['language=en', 'type=large'])
  const none = chosen('language=xx%0d%0aSet-Cookie:a&type=huge&session=1&next=https%3A%2F%2Fexample.org')
  expect([none.headers.getSetCookie(), none.headers.get('location')]).toEqual([[], '/'])
})
