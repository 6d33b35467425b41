import { expect, type Page, test } from '@playwright/test'
import { labelOf, sumUp } from '../support/answering'
import { expectSound, signedIn, words } from '../support/browser'
import { command, handedOver, spokenWith } from '../support/handed-over'

const { answers, letterTemplates, replyForm, replyLetters, signOff, states, verify } = words
const { gaps, use } = letterTemplates

/** Begun with a template: what is known is filled in, what is not is counted, and nothing goes out before it is there. */
async function writtenFromTemplate(page: Page, assignmentId: string): Promise<void> {
  await page.goto(`/assignments/${assignmentId}/reply`)
  await page.getByText(use.title, { exact: true }).click()
  await page.getByLabel(use.choose, { exact: true }).selectOption({ label: '列入计划' })
  await page.getByRole('button', { name: use.apply, exact: true }).click()
  await expect(page.getByText(use.applied)).toBeVisible()
  await expect(page.getByLabel(replyForm.body)).toHaveValue(/《关于整修东关街路灯的建议》收悉。区交通运输局到现场/)
  for (const ordinal of [1, 2]) {
    const field = (name: string) => page.getByLabel(labelOf(ordinal, name), { exact: true })
    await field(answers.meaning).selectOption('PLANNED')
    await field(answers.proof.measure).fill('更换路灯')
    await field(answers.proof.dueOn).fill('2028-06-30')
    await field(answers.proof.responsiblePerson).fill('运输科科长刘芳')
    await page.getByLabel(labelOf(ordinal, answers.proof.money)).fill('养护经费六万元')
  }
  await page.getByRole('button', { name: gaps.fill }).click()
  await expect(page.locator('[data-gaps="2"]')).toBeVisible()
  await expectSound(page)
  await sumUp(page)
  await page.getByRole('radio', { name: states.publicity.FULL }).check()
  await page.getByRole('button', { name: replyForm.send }).click()
  await expect(page.getByText(/第 1 项的答复里还有没有填写的空白：【计划的名称和年度】/)).toBeVisible()
  for (const ordinal of [1, 2]) {
    const answer = page.getByLabel(labelOf(ordinal, answers.text), { exact: true })
    await answer.fill((await answer.inputValue()).replace('【计划的名称和年度】', '二〇二三年道路养护计划'))
  }
  await expect(page.locator('[data-gaps]')).toHaveCount(0)
  await page.getByRole('button', { name: replyForm.send }).click()
  await page.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)
}

test('from a template over the head’s desk and back to the delegate, whose letter anybody finds genuine', async ({
  browser,
}, info) => {
  test.setTimeout(180_000)
  const handlers = [{ unit: '区交通运输局', role: 'SOLE' }] as const
  const { suggestionId, assignmentIds } = await handedOver(browser, '关于整修东关街路灯的建议', handlers)
  const assignmentId = assignmentIds[0] as string
  const clerk = await signedIn(browser, 'unit1')
  await clerk.goto('/unit')
  await command(clerk, 'acknowledge-assignment', { assignmentId })
  await command(clerk, 'log-contact', spokenWith(assignmentId))
  await writtenFromTemplate(clerk, assignmentId)

  const head = await signedIn(browser, 'head1')
  await head.goto(`/assignments/${assignmentId}/sign`)
  await head.getByText(replyForm.sign.returnTitle).click()
  await head.getByLabel(replyForm.sign.reason).fill('第一项写明换多少盏。')
  await head.getByRole('button', { name: replyForm.sign.returnSubmit }).click()
  await head.waitForURL(/\/unit$/)

  await clerk.goto(`/assignments/${assignmentId}/reply`)
  await expect(clerk.getByText('第一项写明换多少盏。')).toBeVisible()
  await clerk.getByLabel(labelOf(1, answers.proof.measure), { exact: true }).fill('更换路灯四十盏')
  await clerk.getByRole('button', { name: replyForm.send }).click()
  await clerk.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)

  await head.goto(`/assignments/${assignmentId}/sign`)
  await expect(head.getByText(signOff.steps.HEAD)).toBeVisible()
  await expect(head.getByRole('article', { name: replyForm.letter.label })).toContainText('更换路灯四十盏')
  await expectSound(head)
  await head.getByRole('button', { name: replyForm.sign.sign, exact: true }).click()
  await head.getByRole('button', { name: replyForm.sign.confirm }).click()
  await head.waitForURL(/\/unit$/)

  const delegate = await signedIn(browser, 'delegate1')
  await delegate.goto(`/suggestions/${suggestionId}/letters`)
  await expect(delegate.getByRole('heading', { level: 1, name: replyLetters.title })).toBeVisible()
  await expectSound(delegate)
  const coming = delegate.waitForEvent('download')
  await delegate.getByRole('link', { name: /PDF$/ }).first().click()
  const file = info.outputPath('letter.pdf')
  await (await coming).saveAs(file)
  await delegate.reload()
  const code = delegate.locator('a[href^="/verify/"]').first()
  const printed = (await code.textContent()) ?? ''

  const anybody = await (await browser.newContext()).newPage()
  await anybody.goto('/verify')
  await expectSound(anybody)
  await anybody.getByLabel(verify.code).fill(printed.toLowerCase())
  await anybody.getByRole('button', { name: verify.submit }).click()
  await expect(anybody.getByText(verify.genuine)).toBeVisible()
  await anybody.locator('input[type=file]').setInputFiles(file)
  await expect(anybody.getByText(/与存档的 PDF 文件一致/)).toBeVisible()
  await expectSound(anybody)
  await anybody
    .locator('input[type=file]')
    .setInputFiles({ name: 'other.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  await expect(anybody.getByText(/与存档文件不一致/)).toBeVisible()

  await anybody.goto('/verify/0000-0000-0000-0000')
  await expect(anybody.getByText(verify.unknown)).toBeVisible()
  await anybody.context().close()
})
