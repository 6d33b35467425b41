import { expect, test } from '@playwright/test'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'

const { specialReports } = words
const { acts, form, instruction, states } = specialReports
const order = '请抓紧研究，一月二十日前把办法和进度报来。'
const report = '已会同相关单位勘察现场，一月十八日前开工，三月底前完工。'

test('the office reports, a leader writes his instruction, the unit answers, and the report is closed', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const office = await signedIn(browser, 'office1')
  await office.goto('/special-reports/new?find=路灯')
  await office.getByRole('link', { name: form.add }).first().click()
  await office.getByLabel(form.title, { exact: true }).fill('关于城区路灯问题的情况专报')
  await office.getByLabel(form.summary).fill('多名代表反映城区路段夜间照明不足，影响出行安全。')
  await office
    .getByLabel(form.text, { exact: true })
    .fill('代表提出的建议集中反映路段路灯缺损。建议主管部门排查，分批补装，明确日常维护单位。')
  await office.getByRole('checkbox').first().check()
  await expectSoundOnBoth(office)
  await office.getByRole('button', { name: form.create }).click()
  await office.waitForURL(/special-reports\/[0-9a-f-]{36}$/)
  const address = office.url()
  await office.getByRole('button', { name: acts.send, exact: true }).click()
  await office.getByRole('dialog').getByRole('button', { name: acts.send, exact: true }).click()
  await expect(office.getByText(states.SENT, { exact: true })).toBeVisible()

  const head = await signedIn(browser, 'head1', 'phone')
  const unit = (await head.locator('.page-head h1 + div').innerText()).trim()
  const leader = await signedIn(browser, 'leader1')
  await leader.goto(address)
  await leader.getByLabel(instruction.words).fill(order)
  await leader.getByLabel(instruction.unit).selectOption({ label: unit })
  await leader.getByLabel(instruction.dueOn).fill('2023-01-20')
  await expectSoundOnBoth(leader)
  await leader.getByRole('button', { name: instruction.submit }).click()
  await expect(leader.getByText(instruction.states.OPEN)).toBeVisible()

  await head.goto(address)
  await head.getByLabel(instruction.answer).fill(report)
  await head.getByLabel(instruction.evidence).fill('现场勘察记录、施工计划')
  await expectSoundOnBoth(head)
  await head.getByRole('button', { name: instruction.answerSubmit, exact: true }).click()
  await expect(head.getByText(instruction.states.ANSWERED)).toBeVisible()

  await office.goto(address)
  await office.getByRole('button', { name: instruction.accept, exact: true }).click()
  await office.getByRole('dialog').getByRole('button', { name: instruction.accept, exact: true }).click()
  await expect(office.getByText(instruction.states.SETTLED)).toBeVisible()
  await office.goto(`${address}?act=close`)
  await office.getByLabel(acts.closeWords).fill('补装计划已经落实。')
  await office.getByRole('button', { name: acts.close, exact: true }).click()
  await expect(office.getByText(states.CLOSED, { exact: true })).toBeVisible()
  await expectSoundOnBoth(office)
  await office.goto('/channels')
  await expectSoundOnBoth(office)
})
