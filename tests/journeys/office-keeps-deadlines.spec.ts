import { expect, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSound, expectSoundOnBoth, signedIn, words } from '../support/browser'
import { leave } from '../support/seats'

const { deadlineList, rules, ladders, limits, states, explanation, ledger, deadlines } = words

test('the officer reads what is overdue and opens why', async ({ browser }) => {
  const page = await signedIn(browser, 'office1')
  await page.goto('/office')
  await page.getByRole('navigation', { name: deadlineList.ofAll }).getByText(states.urgency.OVERDUE).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(deadlineList.title)
  const rows = page.locator('tbody tr')
  await expect(rows.first()).toContainText(states.urgency.OVERDUE)
  const tab = page.getByRole('navigation', { name: deadlineList.viewsLabel }).locator('[aria-current]')
  await expect(tab).toHaveText(`${states.urgency.OVERDUE}${await rows.count()}`)
  await expectSoundOnBoth(page)

  await rows.first().locator('time').click()
  await expect(page.getByText(explanation.sentenceTitle)).toBeVisible()
  await page.getByRole('link', { name: ledger.rule }).click()
  await expect(page.getByText(rules.versionsCaption)).toBeVisible()
  await expectSoundOnBoth(page)

  await page.goto('/deadlines?view=answered&order=longest')
  await expect(page.getByText(deadlineList.answeredCaptions.longest)).toBeVisible()
  await expectSoundOnBoth(page)
  await page.goto('/rules/compare')
  await expect(page.getByText('上海规定第15条').first()).toBeVisible()
  await expectSoundOnBoth(page)
  await leave(page)
})

test('the officer changes a number and a step of a ladder, each with its reason', async ({ browser }) => {
  const page = await signedIn(browser, 'office1')
  await page.goto('/deadlines')
  await page.getByRole('navigation', { name: deadlines.tabsLabel }).getByText(deadlines.tabs.limits).click()
  await page.getByRole('rowheader').getByText(limits.purposes.sign, { exact: true }).click()
  await page.getByLabel(rules.count).fill('300')
  await page.getByLabel(rules.reason).fill('主任会议 2023 年 1 月 9 日决定。')
  await page.getByRole('button', { name: rules.submitChange }).click()
  await expect(page.getByText(fill(words.refusals['rule-number-out'], { least: 1, most: 250 }))).toBeVisible()
  await page.getByLabel(rules.count).fill('4')
  await expect(
    page.getByText(fill(rules.previewThen, { text: `4 个工作日，${limits.restDays['next-working-day']}` })),
  ).toBeVisible()
  await expectSound(page)
  await page.getByRole('button', { name: rules.submitChange }).click()
  await expect(page.getByText('主任会议 2023 年 1 月 9 日决定。')).toBeVisible()
  await expect(page.getByRole('table', { name: rules.aheadTitle }).getByText(limits.purposes.sign)).toBeVisible()
  await expectSound(page)

  await page.goto('/rules/choose')
  await page.getByLabel(limits.jurisdictions.chongqing).check()
  await expect(
    page.getByRole('table', { name: rules.differencesCaption }).getByText(limits.purposes.object),
  ).toBeVisible()
  await expectSound(page)

  await page.goto('/reminders')
  await expect(page.getByText(ladders.runTitle)).toBeVisible()
  await expectSound(page)
  await page.getByRole('rowheader').getByText(limits.purposes.feedback, { exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(limits.purposes.feedback)
  const before = await page.getByLabel(ladders.form.day).count()
  await page.getByRole('button', { name: ladders.form.add }).click()
  await page.getByLabel(ladders.form.day).nth(before).fill('-1')
  await page.getByLabel(ladders.form.reason).fill('代表反映提醒太少。')
  await expectSound(page)
  await page.getByRole('button', { name: ladders.form.submit }).click()
  await expect(page.getByText(fill(ladders.own, { reason: '代表反映提醒太少。' }))).toBeVisible()
  await page.goto('/reminders/feedback')
  await page.getByRole('button', { name: ladders.form.back, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: ladders.form.back }).click()
  await expect(page).toHaveURL(/\/reminders$/)
  await expect(page.getByText(fill(ladders.own, { reason: '代表反映提醒太少。' }))).toHaveCount(0)
})
