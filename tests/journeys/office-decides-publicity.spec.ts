import { expect, test } from '@playwright/test'
import { expectSound, signedIn, widths, words } from '../support/browser'
import { command } from '../support/handed-over'

const { officeForms, publicity, suggestion } = words
const written = {
  title: '关于公开村级集体资产台账的建议',
  situation: '村级集体资产底数不清，群众多有疑问。',
  analysis: '台账多年没有更新，也没有统一的公开办法。',
  asks: [{ text: '年内完成清查，并公布台账。' }],
  publicityWish: 'FULL',
  contactWish: true,
  wishedUnitId: '',
  categoryId: '',
}

test('the office departs from the wish with the number, returns to it later, and the delegate reads why', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const delegate = await signedIn(browser, 'delegate1', 'phone')
  const { suggestionId, version } = await command(delegate, 'save-draft', { version: 0, ...written })
  await command(delegate, 'submit-suggestion', { suggestionId, version })
  const address = `/suggestions/${suggestionId}`
  const there = new RegExp(`${address}$`)

  const office = await signedIn(browser, 'office1')
  await office.goto(`${address}/register`)
  await office.getByLabel(officeForms.register.category).selectOption({ index: 1 })
  await office.getByLabel(publicity.decision).selectOption('TITLE_ONLY')
  await office.getByRole('button', { name: officeForms.register.submit }).click()
  await expect(office.getByRole('alert').first()).toBeVisible()
  await office.getByRole('radio', { name: publicity.grounds.TRADE_SECRET }).check()
  await office.getByRole('textbox', { name: publicity.reason }).fill('台账涉及承包合同的价格。')
  await expectSound(office)
  await office.getByRole('button', { name: officeForms.register.submit }).click()
  await office.waitForURL(there)
  await expect(
    office.getByText(`${publicity.kinds.TITLE_ONLY}（${publicity.grounds.TRADE_SECRET}）`).first(),
  ).toBeVisible()

  await office.getByRole('link', { name: publicity.link }).click()
  await expect(office.getByText(publicity.secretsTitle)).toBeVisible()
  await expect(office.getByRole('radio', { name: publicity.kinds.TITLE_ONLY })).toBeDisabled()
  await expectSound(office)
  await office.getByRole('radio', { name: publicity.kinds.FULL }).check()
  await office.getByRole('textbox', { name: publicity.reason }).fill('合同价格已经依法公示。')
  await office.getByRole('button', { name: publicity.submit }).click()
  await office.waitForURL(there)

  await delegate.goto(address)
  await expect(delegate.getByText(`${publicity.kinds.FULL}（${publicity.grounds.AS_WISHED}）`).first()).toBeVisible()
  await expect(delegate.getByText('合同价格已经依法公示。').first()).toBeVisible()
  await expect(delegate.getByRole('link', { name: publicity.link })).toHaveCount(0)
  await expect(delegate.getByText(suggestion.publicityWish, { exact: true })).toBeVisible()
  await expectSound(delegate)

  await office.goto(`/registry?publicity=FULL&text=${encodeURIComponent('集体资产台账')}`)
  await expect(office.getByRole('link', { name: written.title })).toBeVisible()
  await office.goto(`/registry?publicity=TITLE_ONLY&text=${encodeURIComponent('集体资产台账')}`)
  await expect(office.getByRole('link', { name: written.title })).toHaveCount(0)
})

test('anybody reads without account and without script what is published; withdrawn it is gone, published anew it is back', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const { publicPages, publications } = words
  const visitor = await browser.newPage({ javaScriptEnabled: false, viewport: widths.phone })
  await visitor.goto('/public')
  const first = visitor.locator('tbody tr').first().getByRole('link')
  const title = (await first.textContent()) ?? ''
  await first.click()
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(visitor.getByRole('heading', { name: publicPages.replies })).toBeVisible()
  const address = new URL(visitor.url()).pathname
  const width = await visitor.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(width).toBeLessThanOrEqual(0)

  const office = await signedIn(browser, 'office1')
  await office.goto(address)
  await expectSound(office)
  await office.goto('/publications?which=out')
  await office.getByRole('link', { name: title }).first().click()
  await expect(office.getByText(publications.states.PUBLISHED).first()).toBeVisible()
  await expectSound(office)
  await office.getByRole('link', { name: publications.handle, exact: true }).first().click()
  await office.getByRole('textbox', { name: publications.fields.reason }).fill('标题有误，更正后重新公开。')
  await office.getByRole('button', { name: publications.withdraw }).click()
  await expect(office.getByText(publications.states.WITHDRAWN).first()).toBeVisible()
  expect((await visitor.goto(address))?.status()).toBe(404)

  await office.getByRole('link', { name: publications.handle, exact: true }).first().click()
  await expectSound(office)
  await office.getByRole('button', { name: publications.publish, exact: true }).click()
  await expect(office.getByText(publications.states.PUBLISHED).first()).toBeVisible()
  await visitor.goto(address)
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await visitor.context().close()
})
