import { expect, type Page, test } from '@playwright/test'
import { expectSound, signedIn, words } from '../support/browser'
import { handedOver } from '../support/handed-over'

const { chasing, officeHome } = words
const { acts, paper, statuses, together, supervise } = chasing
const fill = (sentence: string, count: number) => sentence.replace('{count}', String(count))
const drafts = '/chasing-notices?status=DRAFT'

/** The worker drafts in its own time. */
async function openDraftOf(page: Page, unit: string): Promise<void> {
  await expect(async () => {
    await page.goto(drafts)
    await expect(page.getByRole('row').filter({ hasText: unit })).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 60_000 })
  await expectSound(page)
  await page.getByRole('row').filter({ hasText: unit }).getByRole('link').click()
  await expect(page.getByText(paper.draftMark)).toBeVisible()
}

const theAnswer = '处理站设备到货推迟，现已安装调试，一月二十日前通水并向代表说明。'

test('what is overdue is drafted by the system, issued by the office, received and answered by the unit', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const office = await signedIn(browser, 'office1')
  await openDraftOf(office, '区城乡水务局')
  await expectSound(office)
  const address = office.url()
  await office.getByRole('link', { name: acts.edit }).click()
  await office.getByLabel(acts.demand).fill('短')
  await office.getByRole('button', { name: acts.save }).click()
  await expect(office.getByLabel(acts.demand)).toHaveAttribute('aria-invalid', 'true')
  await expectSound(office)
  await office.getByLabel(acts.demand).fill('承诺的污水处理站逾期未通水，请立即办理。\n请写明通水的日期。')
  await office.getByRole('button', { name: acts.save }).click()
  await office.waitForURL(address)
  await expect(office.getByRole('article')).toContainText('请写明通水的日期。')
  await office.getByRole('button', { name: acts.issue }).click()
  await expect(office.getByText(acts.issueText)).toBeVisible()
  await expectSound(office)
  await office.getByRole('dialog').getByRole('button', { name: acts.issue }).click()
  await expect(office.getByText(statuses.ISSUED)).toBeVisible()

  const unit = await signedIn(browser, 'unit2', 'phone')
  await expect(unit.getByRole('heading', { name: chasing.home.unitTitle })).toBeVisible()
  await expectSound(unit)
  await unit.goto(address)
  await expectSound(unit)
  await unit.getByRole('button', { name: acts.receive }).click()
  await unit.getByLabel(acts.answer).fill(theAnswer)
  await expectSound(unit)
  await unit.getByRole('button', { name: acts.submitAnswer }).click()
  await expect(unit.getByRole('article')).toContainText(theAnswer)

  await office.goto('/office')
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(officeHome.title)
  await expect(office.getByRole('heading', { name: chasing.home.answered })).toBeVisible()
  await expectSound(office)
  await office.goto(address)
  await expect(office.getByRole('article')).toContainText(theAnswer)
})

test('a morning’s drafts are issued with one press, each with its outcome', async ({ browser }) => {
  test.setTimeout(120_000)
  const office = await signedIn(browser, 'office1', 'phone')
  await openDraftOf(office, '区应急管理局')
  await office.goto(drafts)
  await office.getByRole('button', { name: together.issue }).click()
  await expect(office.getByText(together.nothing)).toBeVisible()
  const rows = office.getByRole('row')
  const away = await signedIn(browser, 'office1')
  await away.goto(drafts)
  for (const unit of ['区应急管理局', '区城市管理局'])
    for (const page of [office, away])
      await page.getByRole('row').filter({ hasText: unit }).getByRole('checkbox').check()
  await office.getByRole('button', { name: together.issue }).click()
  await expectSound(office)
  await office.getByRole('dialog').getByRole('button', { name: acts.issue }).click()
  await expect(office.getByText(fill(together.issued, 2))).toBeVisible()
  await expect(rows.filter({ hasText: '区应急管理局' })).toHaveCount(0)
  await expectSound(office)

  await away.getByRole('button', { name: together.issue }).click()
  await away.getByRole('dialog').getByRole('button', { name: acts.issue }).click()
  await expect(away.getByText(fill(together.left, 2))).toBeVisible()
  await expectSound(away)
})

test('the office supervises a unit from the suggestion; the head answers, and only the paper is printed', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const title = '关于加快济北站前公交首末站建设的建议'
  const { suggestionId } = await handedOver(browser, title, [{ unit: '区交通运输局', role: 'SOLE' }])
  const office = await signedIn(browser, 'office1')
  await office.goto(`/suggestions/${suggestionId}`)
  await office.getByRole('link', { name: supervise.link, exact: true }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(supervise.title)
  await expectSound(office)
  await office.getByLabel(supervise.demand).fill('请于一月底前确定首末站选址，并书面说明进展。')
  await office.getByRole('button', { name: supervise.submit }).click()
  await office.waitForURL(/\/chasing-notices\//)
  await office.getByRole('button', { name: acts.issue }).click()
  await office.getByRole('dialog').getByRole('button', { name: acts.issue }).click()
  await expect(office.getByText(statuses.ISSUED)).toBeVisible()
  const address = office.url()

  const clerk = await signedIn(browser, 'unit1')
  await clerk.goto(address)
  await clerk.getByRole('button', { name: acts.receive }).click()
  await expect(clerk.getByText(acts.headOnly)).toBeVisible()
  await expectSound(clerk)
  const head = await signedIn(browser, 'head1')
  await head.goto(address)
  await head.getByLabel(acts.answer).fill('选址定在站前路东侧，一月二十五日前完成用地手续。')
  await head.getByRole('button', { name: acts.submitAnswer }).click()
  await expect(head.getByText(statuses.ANSWERED)).toBeVisible()

  await office.goto(`/suggestions/${suggestionId}`)
  await expect(office.getByRole('link', { name: /^督办〔2023〕\d+号$/ })).toBeVisible()
  await office.goto(address)
  await office.emulateMedia({ media: 'print' })
  await expect(office.getByRole('article')).toBeVisible()
  for (const hidden of [
    office.getByRole('heading', { level: 1 }),
    office.getByRole('navigation').first(),
    office.getByText(paper.facts),
  ])
    await expect(hidden).toBeHidden()
  const stranger = await signedIn(browser, 'unit2')
  expect((await stranger.goto(address))?.status()).toBe(404)
})
