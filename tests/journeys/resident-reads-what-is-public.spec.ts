import { expect, test } from '@playwright/test'
import { expectSoundOnBoth, widths, words } from '../support/browser'

const { publicOpen: said, publicPages, common } = words

test('a resident finds a suggestion by words, reads reply and promise, opens the unit, takes feed and archive', async ({
  browser,
  page,
}) => {
  const bare = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone })
  const resident = await bare.newPage()
  await resident.goto('/public/commitments')
  const promised = resident.getByRole('table', { name: said.promises.caption }).getByRole('link').first()
  const title = ((await promised.textContent()) ?? '').replace(/^.*号 /, '')

  await resident.goto('/public')
  await resident.getByLabel(said.words).fill(title)
  await resident.getByRole('button', { name: common.search }).click()
  await resident.getByRole('link', { name: title, exact: true }).first().click()
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(resident.getByRole('heading', { name: publicPages.replies })).toBeVisible()
  const address = new URL(resident.url()).pathname
  await expect(resident.locator('link[rel=canonical]')).toHaveAttribute('href', new URL(address, resident.url()).href)
  await resident.getByRole('link', { name: words.shell.display.largeType }).click()
  await expect(resident.locator('html')).toHaveAttribute('data-type', 'large')
  expect(new URL(resident.url()).pathname).toBe(address)
  const promises = resident.getByRole('table', { name: said.promises.caption })
  await promises.getByRole('link').first().click()
  await expect(resident.getByRole('link', { name: said.feedOfThis })).toBeVisible()
  await expect(resident.getByRole('table').first()).toContainText('2022年')

  for (const path of ['/public', address, '/public/commitments', '/public/units', '/public/data']) {
    await page.goto(path)
    await expectSoundOnBoth(page)
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(20)
  }
  await page.goto(new URL(resident.url()).pathname)
  await expectSoundOnBoth(page)

  const id = address.split('/').at(-1) as string
  const [feed, map] = await Promise.all([page.request.get('/public/feed.xml'), page.request.get('/sitemap.xml')])
  expect(feed.headers()['cache-control']).toBe('public, no-cache')
  expect(await map.text()).toContain(id)
  const archive = await page.request.get('/api/downloads/public/data.zip')
  expect((await archive.body()).subarray(0, 2).toString()).toBe('PK')
  await bare.close()
})
