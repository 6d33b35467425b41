import { expect, type Page, test } from '@playwright/test'
import { type Device, expectSound, signedIn, words } from '../support/browser'

const { drafting, joining, suggestion, states, delegateHome } = words
const situation = '纬二路两侧新建小区五处，最近的公交站在一公里外。'

const ask = (page: Page, number: number) => page.getByRole('textbox', { name: `第 ${number} 条`, exact: true })
const saved = (page: Page) => page.locator('[data-saved=saved]')

test.describe.configure({ timeout: 120_000 })

for (const device of ['desk', 'phone'] as const satisfies Device[]) {
  test.describe(`with a ${device}`, () => {
    test('what is written is there again on another device, and is handed in after a second look', async ({
      browser,
    }) => {
      const title = `关于在纬二路增设公交站的建议（${device}）`
      const page = await signedIn(browser, 'delegate1', device)
      await page.getByRole('main').getByRole('link', { name: delegateHome.write }).click()
      await page.getByLabel(drafting.title).fill(title)
      await page.getByLabel(drafting.situation).fill(situation)
      await ask(page, 1).fill('高峰时段加密 6 路班次')
      await page.getByRole('button', { name: drafting.addAsk }).click()
      await ask(page, 2).fill('在纬二路中段增设一对公交站')
      await page.getByRole('button', { name: '第 2 条上移' }).click()
      await expect(saved(page)).toHaveText(/已保存 \d\d:\d\d/, { timeout: 30_000 })
      await expect(page).toHaveURL(/\/suggestions\/[0-9a-f-]{36}\/edit$/)
      await expectSound(page)

      const other = await signedIn(browser, 'delegate1', device)
      await other.goto('/delegate')
      await expectSound(other)
      await other.getByRole('link', { name: title }).click()
      await expect(other.getByLabel(drafting.situation)).toHaveValue(situation)
      await expect(ask(other, 1)).toHaveValue('在纬二路中段增设一对公交站')

      await other.getByRole('button', { name: drafting.submit }).click()
      await expect(other.getByLabel(drafting.analysis)).toBeFocused()
      await expectSound(other)
      await other.getByLabel(drafting.analysis).fill('线路多年未随住宅调整，老人就医换乘两次。')
      await other.getByRole('button', { name: drafting.submit }).click()
      const dialog = other.getByRole('dialog', { name: drafting.confirmTitle })
      await expect(dialog.getByText(situation)).toBeVisible()
      await expectSound(other)
      await dialog.getByRole('button', { name: drafting.confirmSubmit }).click()

      await other.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)
      await expect(other.getByText(states.suggestion.SUBMITTED).first()).toBeVisible()
      await expect(other.getByText(suggestion.holders.REGISTRAR).first()).toBeVisible()
      await expectSound(other)
      await other.goto('/my-suggestions?status=SUBMITTED')
      await expect(other.getByRole('link', { name: title })).toBeVisible()
      await expectSound(other)
    })

    test('without a connection nothing is lost, and it is saved when the connection is back', async ({ browser }) => {
      const page = await signedIn(browser, 'delegate2', device)
      await page.goto('/suggestions/new')
      await page.getByLabel(drafting.title).fill('关于整治河道淤积的建议')
      await page.getByRole('button', { name: drafting.saveNow }).click()
      await expect(saved(page)).toHaveText(/\d\d:\d\d/)

      await page.route('**/api/commands/*', (route) => route.abort())
      await page.getByLabel(drafting.situation).fill('河道三年没有清淤。')
      await page.getByRole('button', { name: drafting.saveNow }).click()
      await expect(page.getByText(drafting.onDevice)).toBeVisible()
      await expectSound(page)
      await page.reload()
      await expect(page.getByText(drafting.restored)).toBeVisible()
      await expect(page.getByLabel(drafting.situation)).toHaveValue('河道三年没有清淤。')

      await page.unroute('**/api/commands/*')
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await expect(saved(page)).toHaveText(/\d\d:\d\d/)
      await page.getByRole('button', { name: drafting.discard }).click()
      await page.getByRole('dialog').getByRole('button', { name: drafting.discard }).click()
      await page.waitForURL('**/my-suggestions')
    })

    test('changed in two places, both texts are shown and the delegate chooses', async ({ browser }) => {
      const here = await signedIn(browser, 'delegate2', device)
      await here.goto('/suggestions/new')
      await here.getByLabel(drafting.title).fill('关于路灯亮化的建议')
      await here.getByRole('button', { name: drafting.saveNow }).click()
      await expect(saved(here)).toHaveText(/\d\d:\d\d/)
      const there = await signedIn(browser, 'delegate2', device)
      await there.goto(here.url())

      await here.getByLabel(drafting.situation).fill('这里写的情况。')
      await here.getByRole('button', { name: drafting.saveNow }).click()
      await expect(saved(here)).toHaveText(/\d\d:\d\d/)
      await there.getByLabel(drafting.situation).fill('那里写的情况。')
      await there.getByRole('button', { name: drafting.saveNow }).click()
      await there.getByRole('button', { name: drafting.compare }).click()
      await expect(there.getByText('这里写的情况。')).toBeVisible()
      await expect(there.getByText('那里写的情况。')).toBeVisible()
      await expectSound(there)
      await there.getByRole('radio', { name: drafting.takeMine }).check()
      await there.getByRole('button', { name: joining.apply }).click()
      await expect(saved(there)).toHaveText(/\d\d:\d\d/)
      await here.reload()
      await expect(here.getByLabel(drafting.situation)).toHaveValue('那里写的情况。')
      await here.getByRole('button', { name: drafting.discard }).click()
      await here.getByRole('dialog').getByRole('button', { name: drafting.discard }).click()
      await here.waitForURL('**/my-suggestions')
    })
  })
}

test('what is not there for a delegate is not found', async ({ browser }) => {
  const page = await signedIn(browser, 'delegate1')
  const answer = await page.goto('/suggestions/017df698-1dc0-7c0d-b41a-198725771ede')
  expect(answer?.status()).toBe(404)
  await expectSound(page)
})
