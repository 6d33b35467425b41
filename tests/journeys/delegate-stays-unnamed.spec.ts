import { expect, test } from '@playwright/test'
import { demonstrationAccounts } from '@/prisma/demo/people'
import { expectSound, signedIn, words } from '../support/browser'
import { assignedTo } from '../support/handed-over'

const { drafting, formFields, secrecy, states } = words
const name = demonstrationAccounts.find(({ login }) => login === 'delegate1')?.name ?? ''

test('a delegate asks not to be named, the unit reads no name, and the office decides', async ({ browser }) => {
  test.setTimeout(120_000)
  const delegate = await signedIn(browser, 'delegate1', 'phone')
  await delegate.goto('/suggestions/new')
  await delegate.getByLabel(drafting.title).fill('关于查处赶集路夜间偷倒渣土的建议')
  await delegate.getByLabel(drafting.situation).fill('赶集路两侧夜里常有车辆偷倒渣土，天亮前离开。')
  await delegate.getByLabel(drafting.analysis).fill('夜里没有人值守，举报的村民受过威胁。')
  await delegate.getByRole('textbox', { name: '第 1 条', exact: true }).fill('在路口安装监控并夜间巡查。')
  await delegate.locator('summary', { hasText: formFields.more }).click()
  await delegate.getByLabel(secrecy.wishField).check()
  await delegate.getByLabel(secrecy.wishReason).fill('担心受到报复。')
  await expectSound(delegate)
  await delegate.getByRole('button', { name: drafting.submit }).click()
  await delegate.getByRole('button', { name: drafting.confirmSubmit }).click()
  await delegate.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)
  await expect(delegate.getByText(states.suggestion.SUBMITTED).first()).toBeVisible()
  const address = new URL(delegate.url()).pathname
  await assignedTo(browser, address.split('/').at(-1) ?? '', [{ unit: '区交通运输局', role: 'SOLE' }])

  const clerk = await signedIn(browser, 'unit1')
  const expectUnnamed = async () => {
    // What others ask of this unit bears their names, and his among them.
    await clerk.goto('/unit')
    const row = clerk.locator('li, tr').filter({ has: clerk.locator(`a[href="${address}"]`) })
    await expect(row.filter({ hasText: name })).toHaveCount(0)
    await clerk.goto('/assignments?text=偷倒渣土')
    await expect(row.first()).toBeVisible()
    await expect(row.filter({ hasText: name })).toHaveCount(0)
    await clerk.goto(address)
    await expect(clerk.getByRole('main')).not.toContainText(name)
    await expect(clerk.getByText(secrecy.name).first()).toBeVisible()
  }
  await expectUnnamed()
  await expectSound(clerk)

  const office = await signedIn(browser, 'office1')
  await office.goto(address)
  await expect(office.getByText(name).first()).toBeVisible()
  await office.getByRole('link', { name: secrecy.link }).click()
  await office.getByRole('radio', { name: secrecy.kinds.open }).check()
  await office.getByLabel(secrecy.reason).fill('代表来电说明，可以署名办理。')
  await expectSound(office)
  await office.getByRole('button', { name: secrecy.submit }).click()
  await office.waitForURL(`**${address}`)

  await clerk.goto(address)
  await expect(clerk.getByText(name).first()).toBeVisible()
})
