import { expect, type Page, test } from '@playwright/test'
import { alone } from '../support/alone'
import { expectSound, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'

const { delegation, firstLook, states } = words
const advice = '候车亭和加密班次宜分成两件建议，分别交办。'
const opinion = '本团已核实站点位置，建议尽快交办。'

const written = (title: string) => ({
  version: 0,
  title,
  situation: '村口公交站没有候车亭，雨雪天老人和学生只能站在路边等车。',
  analysis: '该站日均上下客二百余人次，路肩狭窄，存在安全隐患。',
  asks: [{ text: '在村口公交站增设候车亭和座椅。' }],
  publicityWish: 'FULL',
  contactWish: true,
  wishedUnitId: '',
  categoryId: '',
})

type Saved = { suggestionId: string; version: number }

/** On only for the moment of handing in, between two journeys of the others, who share this congress. */
async function handInWhileOn(office: Page, delegate: Page, titles: string[]): Promise<Saved[]> {
  const saved: Saved[] = []
  for (const title of titles) saved.push(await command<Saved>(delegate, 'save-draft', written(title)))
  return alone(async () => {
    await command(office, 'change-first-look', { isOn: true, days: 3, reason: '代表团提出试行一年。' })
    await Promise.all(
      saved.map(({ suggestionId, version }) => command(delegate, 'submit-suggestion', { suggestionId, version })),
    )
    await command(office, 'change-first-look', { isOn: false, days: 3, reason: '试行到此为止。' })
    return saved
  })
}

test('the delegation looks first: it advises changes and the delegate insists; it passes another on with its opinion', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const office = await signedIn(browser, 'office1')
  await office.goto('/first-look')
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(firstLook.setting.title)
  await office.getByRole('button', { name: firstLook.setting.submit }).click()
  await expect(office.getByRole('alert').first()).toBeVisible()
  await expectSound(office)
  await office.getByLabel(firstLook.setting.days).fill('4')
  await office.getByLabel(firstLook.setting.reason, { exact: true }).fill('先不开启，期限备用。')
  await office.getByRole('button', { name: firstLook.setting.submit }).click()
  await expect(office.getByText('改为不开启：先不开启，期限备用。')).toBeVisible()
  const delegate = await signedIn(browser, 'delegate1')
  const titles = ['关于村口候车亭的建议', '关于早晚高峰班次的建议']
  const [given, passed] = (await handInWhileOn(office, delegate, titles)) as [Saved, Saved]

  const officer = await signedIn(browser, 'officer1', 'phone')
  await expect(officer).toHaveURL(/\/delegation$/)
  await expect(officer.getByRole('heading', { name: firstLook.waiting })).toBeVisible()
  await expectSound(officer)
  await officer.getByRole('link', { name: titles[0] }).first().click()
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText(firstLook.title)
  await officer.getByRole('button', { name: firstLook.giveBack.submit }).click()
  await expect(officer.getByRole('alert').first()).toBeVisible()
  await expectSound(officer)
  const back = officer.locator('form').filter({ has: officer.getByRole('button', { name: firstLook.giveBack.submit }) })
  await back.getByLabel(firstLook.remarks.SEVERAL_MATTERS).check()
  await back.getByLabel(firstLook.giveBack.reason, { exact: true }).fill(advice)
  await back.getByRole('button', { name: firstLook.giveBack.submit }).click()
  await officer.waitForURL(/\/delegation$/)

  await officer.goto(`/suggestions/${passed.suggestionId}/first-look`)
  const on = officer.locator('form').filter({ has: officer.getByRole('button', { name: firstLook.passOn.submit }) })
  await on.getByLabel(firstLook.passOn.opinion).fill(opinion)
  await on.getByRole('button', { name: firstLook.passOn.submit }).click()
  await officer.waitForURL(/\/delegation$/)
  await expect(officer.getByText(delegation.people).first()).toBeVisible()

  await delegate.goto(`/suggestions/${given.suggestionId}/edit`)
  await expect(delegate.getByText(advice)).toBeVisible()
  await expect(delegate.getByText(firstLook.givenBackHint)).toBeVisible()
  await command(delegate, 'submit-suggestion', given)
  await delegate.goto(`/suggestions/${given.suggestionId}`)
  await expect(delegate.getByText(states.suggestion.SUBMITTED).first()).toBeVisible()
  await expectSound(delegate)

  await office.goto(`/suggestions/${given.suggestionId}/register`)
  await expect(office.getByText(firstLook.outcomes.GIVEN_BACK)).toBeVisible()
  await expect(office.getByText(advice)).toBeVisible()
  await office.goto(`/suggestions/${passed.suggestionId}/register`)
  await expect(office.getByText(opinion)).toBeVisible()
  await expectSound(office)
})

test('what is drafted in another delegation, and its page, is not there for the officer', async ({ browser }) => {
  const officer = await signedIn(browser, 'officer2')
  await expect(officer).toHaveURL(/\/delegation$/)
  await expectSound(officer)
  await officer.goto('/registry')
  const cells = officer.locator(`tbody td[data-label="${words.registry.delegation}"]`)
  await expect(cells.first()).toBeVisible()
  const delegations = await cells.allTextContents()
  expect(new Set(delegations)).toEqual(new Set(['济阳代表团']))
  expect((await officer.goto('/first-look'))?.status()).toBe(404)
})
