import { expect, type Page, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'

const { acts, call: calling, facts, kinds, list, objections, standings } = words.awards
const name = '2022年度代表建议办理先进工作者（补评）'

async function calls(office: Page): Promise<string> {
  await office.goto('/awards/new')
  await expectSoundOnBoth(office)
  await office.getByRole('radio', { name: kinds.WORKER }).check()
  await office.getByLabel(calling.name, { exact: true }).fill(name)
  await office.getByLabel(calling.quota, { exact: true }).fill('1')
  await office.getByLabel(calling.basis, { exact: true }).fill('区人大常委会代表建议评选办法')
  await office.getByLabel(calling.decidingBody, { exact: true }).fill('区人大常委会主任会议')
  for (const veto of Object.values(words.awards.vetoes).slice(0, -1))
    await office.getByRole('checkbox', { name: veto, exact: true }).uncheck()
  await office.getByRole('button', { name: calling.submit }).click()
  await office.waitForURL(/\/awards\/[0-9a-f-]{36}$/)
  await expectSoundOnBoth(office)
  return new URL(office.url()).pathname
}

async function nominates(head: Page): Promise<void> {
  await head.getByLabel(acts.person, { exact: true }).fill('李明')
  await head.getByLabel(acts.post, { exact: true }).fill('办公室副主任')
  await head.getByRole('button', { name: acts.nominate, exact: true }).click()
  await expect(head.getByRole('alert').first()).toBeVisible()
  await head.getByLabel(acts.reason, { exact: true }).fill('全年承办件没有一件逾期，主动联系代表。')
  await head.getByRole('button', { name: acts.nominate, exact: true }).click()
  await expect(head.getByText('李明（办公室副主任）').first()).toBeVisible()
  await expectSoundOnBoth(head)
}

async function checksAndMeets(office: Page): Promise<void> {
  await office.reload()
  await office.getByRole('button', { name: acts.check, exact: true }).click()
  await office.getByRole('dialog').getByRole('button', { name: acts.check, exact: true }).click()
  await office.locator('summary').filter({ hasText: acts.shortlist }).click()
  await office.getByLabel(acts.shortlistReason, { exact: true }).fill('办理实绩突出，没有否决情形。')
  await office.getByRole('button', { name: acts.shortlist, exact: true }).click()
  await expect(office.getByText(standings.SHORTLISTED, { exact: true })).toBeVisible()
  await expectSoundOnBoth(office)
  await office.getByLabel(acts.meeting, { exact: true }).fill('区十九届人大常委会第十次主任会议')
  await office.getByLabel(acts.words, { exact: true }).fill('同意，按程序公示。')
  await office.getByRole('button', { name: acts.meet, exact: true }).click()
  await expect(office.getByRole('button', { name: acts.notice, exact: true })).toBeVisible()
}

test('a unit nominates its worker, the office checks, lists and makes public, a head objects and is answered', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const office = await signedIn(browser, 'office1')
  const at = await calls(office)
  const head = await signedIn(browser, 'head1')
  await head.goto(at)
  await nominates(head)
  await checksAndMeets(office)
  await head.reload()
  await expect(head.getByText(standings.AGREED, { exact: true })).toHaveCount(0)
  await expect(head.getByText(standings.NOMINATED, { exact: true })).toBeVisible()

  await office.getByRole('button', { name: acts.notice, exact: true }).click()
  await expect(office.getByRole('link', { name: facts.publicPage })).toBeVisible()
  await head.reload()
  await head.getByLabel(acts.objectTo, { exact: true }).selectOption({ index: 1 })
  await head.getByLabel(acts.objectWords, { exact: true }).fill('推荐时写错了职务，请更正后再公示。')
  await head.getByRole('button', { name: acts.object, exact: true }).click()
  await expect(head.getByText(objections.waits, { exact: true })).toBeVisible()
  await expectSoundOnBoth(head)
  await office.reload()
  await office.locator('summary').filter({ hasText: objections.submit }).click()
  await office.getByLabel(objections.answer, { exact: true }).fill('经核对，职务没有写错，维持公示。')
  await office.getByRole('button', { name: objections.submit, exact: true }).click()
  await expect(office.getByText(words.awards.outcomes.REJECTED, { exact: true }).first()).toBeVisible()
  await expectSoundOnBoth(office)

  await office.getByRole('link', { name: facts.publicPage }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(office.getByRole('rowheader', { name: '李明' })).toBeVisible()
  await expectSoundOnBoth(office)
})

test('when the notice is over and the last objection answered the office decides and takes the papers', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const office = await signedIn(browser, 'office1')
  await office.goto('/awards?kind=WORKER')
  await expectSoundOnBoth(office)
  await office.getByRole('link', { name: '2022年度代表建议办理工作先进工作者' }).click()
  await office.waitForURL(/\/awards\/[0-9a-f-]{36}$/)
  await expect(office.getByText(list.barred, { exact: false }).first()).toBeVisible()
  await expect(office.getByLabel(acts.receivedOn, { exact: true })).toHaveValue('2023-01-06')
  await office.getByLabel(acts.number, { exact: true }).fill('济阳人发〔2023〕2号')
  await office.getByRole('button', { name: acts.decide, exact: true }).click()
  await expect(office.getByText(fill(words.refusals['award-objections-open'], { count: 1 })).first()).toBeVisible()
  await office.locator('summary').filter({ hasText: objections.submit }).click()
  await office.getByLabel(objections.answer, { exact: true }).fill('已向本人了解并当面道歉，不影响评选。')
  await office.getByRole('button', { name: objections.submit, exact: true }).click()
  await expect(office.getByText(words.awards.outcomes.REJECTED, { exact: true }).first()).toBeVisible()
  await office.getByRole('button', { name: acts.decide, exact: true }).click()
  await expect(office.getByText(standings.AWARDED, { exact: true }).first()).toBeVisible()
  await expectSoundOnBoth(office)
  for (const paper of [facts.decisionPaper, facts.certificates]) {
    const given = office.waitForEvent('download')
    await office.getByRole('link', { name: paper }).click()
    expect((await given).suggestedFilename()).toMatch(/\.docx$/)
  }
})
