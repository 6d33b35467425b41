import { type Browser, expect, type Page, test } from '@playwright/test'
import { type Device, expectSound, signedIn, words } from '../support/browser'
import { handedOver } from '../support/handed-over'

const { returns, suggestion, officeHome, homes, states } = words
const because = '该路段的排水和候车设施已划转，权责清单中没有相应条目。'

async function objects(page: Page, id: string, assignmentId: string, proposed: string): Promise<void> {
  await page.goto(`/suggestions/${id}`)
  await page.getByRole('link', { name: suggestion.moves.askReturn }).click()
  await expect(page).toHaveURL(new RegExp(`/assignments/${assignmentId}/return$`))
  await expect(page.getByRole('link', { name: returns.why })).toBeVisible()
  await page.getByRole('button', { name: returns.ask, exact: true }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expectSound(page)
  await page.getByRole('radio', { name: returns.grounds.DUTY_MOVED }).check()
  await page.getByLabel(returns.reason, { exact: true }).fill(because)
  await page.getByLabel(returns.proposed).selectOption({ label: proposed })
  await page.getByRole('button', { name: returns.ask, exact: true }).click()
  await page.waitForURL(new RegExp(`/suggestions/${id}$`))
  await expect(page.getByText(states.suggestion.RETURN_REQUESTED).first()).toBeVisible()
  await page.goto(`/assignments/${assignmentId}/return`)
  await expect(page.getByText(returns.pendingTitle)).toBeVisible()
  await expectSound(page)
}

/** From the queue on the home of whoever decides to the page of the decision. */
async function desk(page: Page, home: string, queue: string, id: string): Promise<void> {
  await page.goto(home)
  await expect(page.getByRole('heading', { name: queue })).toBeVisible()
  await page.goto(`/suggestions/${id}`)
  await page.getByRole('link', { name: suggestion.moves.decideReturn }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(returns.deskTitle)
  await expect(page.getByText(because).first()).toBeVisible()
  await expectSound(page)
}

async function reassigns(page: Page, id: string): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: returns.reassign, exact: true }) })
  await form.getByLabel(returns.decisionReason).fill('经核对权责清单，由所提单位办理。')
  await form.getByRole('button', { name: returns.reassign, exact: true }).click()
  await page.waitForURL(new RegExp(`/suggestions/${id}$`))
}

async function assignmentOf(browser: Browser, login: string, id: string, device: Device): Promise<[Page, string]> {
  const page = await signedIn(browser, login, device)
  await page.goto(`/suggestions/${id}`)
  const href = await page.getByRole('link', { name: suggestion.moves.askReturn }).getAttribute('href')
  return [page, href?.split('/')[2] ?? '']
}

test('a unit objects, the office reassigns; the second goes to the government office, the third to the committee', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const title = '关于治理站点周边积水的建议'
  const { suggestionId, assignmentIds } = await handedOver(browser, title, [{ unit: '区交通运输局', role: 'SOLE' }])
  const transport = await signedIn(browser, 'unit1', 'phone')
  await objects(transport, suggestionId, assignmentIds[0] ?? '', '区城乡水务局')

  const office = await signedIn(browser, 'office1')
  await office.goto('/unopened')
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(returns.unopenedTitle)
  await expectSound(office)
  await desk(office, '/office', officeHome.returns, suggestionId)
  await reassigns(office, suggestionId)

  const [water, second] = await assignmentOf(browser, 'unit2', suggestionId, 'desk')
  await objects(water, suggestionId, second, '区交通运输局')
  const government = await signedIn(browser, 'government1', 'phone')
  await desk(government, '/government', homes.returnsTitle, suggestionId)
  await reassigns(government, suggestionId)

  const [again, third] = await assignmentOf(browser, 'unit1', suggestionId, 'phone')
  await objects(again, suggestionId, third, '区城乡水务局')
  const leader = await signedIn(browser, 'leader1')
  await desk(leader, '/leader', homes.returnsTitle, suggestionId)
  await leader.getByRole('link', { name: returns.overruleTitle }).click()
  const form = leader
    .locator('form')
    .filter({ has: leader.getByRole('button', { name: returns.overrule, exact: true }) })
  await form.getByLabel(returns.decisionReason).fill('公交站点的排水由站点管理单位负责。')
  await form.getByRole('button', { name: returns.overrule, exact: true }).click()
  await expect(form.getByText(words.refusals['minutes-missing'])).toBeVisible()
  await form.getByLabel(returns.minutesNumber).fill('主任会议纪要〔2026〕3号')
  await form.getByLabel(returns.minutes, { exact: true }).fill('会议决定由区交通运输局承办。')
  await form.getByRole('button', { name: returns.overrule, exact: true }).click()
  await leader.waitForURL(new RegExp(`/suggestions/${suggestionId}$`))
  await leader.goto(`/suggestions/${suggestionId}/return`)
  await expect(leader.getByText(/主任会议纪要〔2026〕3号/)).toBeVisible()
  await expect(leader.getByRole('row')).toHaveCount(4)
  await expectSound(leader)
})
