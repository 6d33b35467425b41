import { expect, type Page, test } from '@playwright/test'
import { expectSound, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'

const { intake, officeForms, suggestion, states } = words

async function handIn(page: Page, title: string): Promise<string> {
  const written = {
    title,
    situation: '村口道路坑洼不平，雨天积水。',
    analysis: '路面多年没有维修，养护责任不清。',
    asks: [{ text: '年内完成路面修复，并明确养护单位。' }],
    publicityWish: 'FULL',
    contactWish: true,
    wishedUnitId: '',
    categoryId: '',
  }
  const { suggestionId, version } = await command(page, 'save-draft', { version: 0, ...written })
  await command(page, 'submit-suggestion', { suggestionId, version })
  return suggestionId as string
}

test('a refusal is told with its right, objected to on a phone, and lifted by the directors’ meeting', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const delegate = await signedIn(browser, 'delegate1', 'phone')
  const id = await handIn(delegate, '关于修复村口坑洼路面的建议')

  const office = await signedIn(browser, 'office1')
  await office.goto(`/suggestions/${id}/not-accept`)
  await office.getByRole('radio', { name: officeForms.notAccept.grounds.PASSED_ON_LETTER }).check()
  await office.getByLabel(officeForms.reason, { exact: true }).fill('系群众来信，转有关单位参考。')
  await office.getByRole('radio', { name: intake.outcomes.LETTER }).check()
  await expectSound(office)
  await office.getByRole('button', { name: officeForms.notAccept.submit }).click()
  await expect(office.getByRole('alert').first()).toBeVisible()
  await office.getByLabel(intake.letterUnit).selectOption({ label: '区交通运输局' })
  await office.getByRole('button', { name: officeForms.notAccept.submit }).click()
  await office.waitForURL(new RegExp(`/suggestions/${id}$`))

  const unit = await signedIn(browser, 'unit1', 'phone')
  await unit.goto('/unit')
  await unit.getByRole('link', { name: intake.letters.all }).click()
  await expect(unit.getByRole('heading', { name: '关于修复村口坑洼路面的建议' })).toBeVisible()
  await expectSound(unit)
  await unit.getByRole('button', { name: intake.letters.read }).first().click()
  await expect(unit.getByText(/已阅/).first()).toBeVisible()

  await delegate.goto(`/suggestions/${id}`)
  await expect(delegate.getByText(/可以在.+以前提出一次异议/)).toBeVisible()
  await expectSound(delegate)
  await delegate.getByRole('link', { name: suggestion.moves.objectToNonAcceptance }).click()
  await expectSound(delegate)
  await delegate.getByLabel(intake.object.reason, { exact: true }).fill('反映的是公共道路，不是来信。')
  await delegate.getByRole('button', { name: intake.object.submit }).click()
  await delegate.waitForURL(new RegExp(`/suggestions/${id}$`))
  await expect(delegate.getByText(intake.undecided)).toBeVisible()

  await office.goto('/office')
  await expect(office.getByRole('heading', { name: words.officeHome.objections })).toBeVisible()
  await office.goto(`/suggestions/${id}/objection`)
  await office.getByRole('link', { name: intake.decide.lift }).click()
  await expect(office.getByText(intake.decide.liftText)).toBeVisible()
  await expectSound(office)
  const form = office.locator('form').filter({ has: office.getByRole('button', { name: intake.decide.lift }) })
  await form.getByLabel(intake.decide.reason, { exact: true }).fill('属于公共事务，应当作为建议办理。')
  await form.getByRole('button', { name: intake.decide.lift }).click()
  await expect(form.getByText(words.refusals['other-officer-needed'])).toBeVisible()
  await form.getByLabel(intake.decide.minutesNumber).fill('主任会议纪要〔2023〕1号')
  await form.getByLabel(intake.decide.minutes, { exact: true }).fill('会议决定改为接收。')
  await form.getByRole('button', { name: intake.decide.lift }).click()
  await office.waitForURL(new RegExp(`/suggestions/${id}$`))
  await expect(office.getByText(states.suggestion.SUBMITTED).first()).toBeVisible()
})

test('a lead delegate takes his suggestion back in his own words', async ({ browser }) => {
  const delegate = await signedIn(browser, 'delegate2', 'phone')
  const id = await handIn(delegate, '关于在村口设置减速带的建议')
  await delegate.goto(`/suggestions/${id}`)
  await delegate.getByRole('link', { name: suggestion.moves.withdraw }).click()
  await expect(delegate.getByText(intake.withdrawal.alone)).toBeVisible()
  await expectSound(delegate)
  await delegate.getByLabel(intake.withdrawal.words, { exact: true }).fill('减速带已经安装，不需要再办理。')
  await delegate.getByRole('button', { name: intake.withdrawal.submit }).click()
  await delegate.waitForURL(new RegExp(`/suggestions/${id}$`))
  await expect(delegate.getByText(states.suggestion.WITHDRAWN).first()).toBeVisible()
  await expectSound(delegate)
})
