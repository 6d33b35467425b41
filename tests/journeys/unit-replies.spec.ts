import { expect, type Page, test } from '@playwright/test'
import { answerAsk, sumUp } from '../support/answering'
import { expectSound, expectSoundOnBoth, signedIn, words } from '../support/browser'
import { handedOver } from '../support/handed-over'
import { adoptOpinion, askOutside } from '../support/helping'

const { answers, assignment, contact, joining, replyForm, suggestion, unitHome, states, forms } = words
const letter =
  '您提出的关于增设候车亭和加密公交班次的建议收悉。我局已会同街道现场查看，计划于今年六月底前建成候车亭；早晚高峰各加开一班公交车，自下月一日起试行。感谢您对交通工作的关心和支持。'

/** Where it waits on the home of the unit, with its next act beside it. */
async function taskOf(page: Page, id: string) {
  await page.goto('/unit')
  const task = page.getByRole('listitem').filter({ has: page.locator(`a[href="/suggestions/${id}"]`) })
  await expect(task.first()).toBeVisible()
  return task.first()
}

/** From its own page: the home shows the most urgent few of a queue, and others assign to this unit by the dozen. */
async function acknowledge(page: Page, id: string): Promise<void> {
  await page.goto(`/suggestions/${id}`)
  await page.getByRole('button', { name: suggestion.moves.acknowledge }).click()
  await expect(page.getByText(states.suggestion.ACKNOWLEDGED).first()).toBeVisible()
  await expectSound(page)
}

async function logContact(page: Page, assignmentId: string): Promise<void> {
  await page.goto(`/assignments/${assignmentId}/contact`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(contact.title)
  await expectSound(page)
  await page.getByRole('button', { name: contact.submit, exact: true }).click()
  await expect(page.getByText(fill(forms.errorsTitle, 4))).toBeVisible()
  await expectSound(page)
  await page.getByLabel(contact.place).fill('曲堤街道办事处')
  await page.getByLabel(contact.personName, { exact: true }).fill('李明')
  await page.getByLabel(contact.personPost, { exact: true }).fill('副局长')
  await page.getByLabel(contact.delegateView).fill('希望先在赶集日试行加密班次。')
  await page.getByRole('button', { name: contact.submit, exact: true }).click()
  await page.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)
  await expect(page.getByText('希望先在赶集日试行加密班次。').first()).toBeVisible()
}

/** From its own address: whoever waits for a reply by now is more than the home shows. */
async function writeReply(page: Page, assignmentId: string): Promise<void> {
  await page.goto(`/assignments/${assignmentId}/reply`)
  await expect(page.getByText('在村口公交站增设候车亭和座椅。')).toBeVisible()
  await page.getByLabel(replyForm.body).fill(letter)
  for (const ordinal of [1, 2]) await answerAsk(page, ordinal, 'PLANNED')
  await sumUp(page)
  await expect(page.getByRole('radio', { name: states.answerClass.PLANNED })).toBeChecked()
  await expect(page.getByText(/已保存/)).toBeVisible()
  await expectSound(page)

  await page.reload()
  await expect(page.getByLabel(replyForm.body)).toHaveValue(letter)
  await page.getByRole('radio', { name: states.publicity.FULL }).check()
  await expect(page.getByLabel(replyForm.documentNumber)).toHaveValue(/字〔\d{4}〕\d+号$/)
  await page.getByRole('button', { name: replyForm.send }).click()
  await page.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)
  await expect(page.getByText(states.suggestion.REPLY_UNDER_REVIEW).first()).toBeVisible()
}

async function sign(page: Page, assignmentId: string): Promise<void> {
  await page.goto(`/assignments/${assignmentId}/sign`)
  const read = page.getByRole('article', { name: replyForm.letter.label })
  await expect(read).toContainText(letter)
  await expect(read).toContainText('[公开]')
  await expectSound(page)
  await page.getByRole('button', { name: replyForm.sign.sign, exact: true }).click()
  await expect(page.getByText(replyForm.sign.confirmText)).toBeVisible()
  await expectSound(page)
  await page.getByRole('button', { name: replyForm.sign.confirm }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unitHome.title)
}

const fill = (sentence: string, count: number) => sentence.replace('{count}', String(count))

test('a unit acknowledges, talks with the delegate, replies, and its head signs', async ({ browser }) => {
  test.setTimeout(180_000)
  const title = '关于增设村口公交候车亭的建议（甲）'
  const { suggestionId, assignmentIds } = await handedOver(browser, title, [{ unit: '区交通运输局', role: 'SOLE' }])
  const clerk = await signedIn(browser, 'unit1')
  await acknowledge(clerk, suggestionId)
  await logContact(clerk, assignmentIds[0] ?? '')
  await writeReply(clerk, assignmentIds[0] ?? '')
  const head = await signedIn(browser, 'head1')
  await sign(head, assignmentIds[0] ?? '')
  await head.goto(`/suggestions/${suggestionId}`)
  await expect(head.getByText(states.suggestion.REPLIED).first()).toBeVisible()
  await clerk.goto('/assignments?view=done&direction=descending')
  await expect(clerk.getByRole('link', { name: title }).first()).toBeVisible()
  await expectSoundOnBoth(clerk)
})

test('two colleagues in one draft: the slower one sees both texts and loses nothing', async ({ browser }) => {
  test.setTimeout(180_000)
  const title = '关于统一公交站牌样式的建议'
  const { suggestionId, assignmentIds } = await handedOver(browser, title, [{ unit: '区交通运输局', role: 'SOLE' }])
  const clerk = await signedIn(browser, 'unit1')
  await acknowledge(clerk, suggestionId)
  const head = await signedIn(browser, 'head1')
  for (const page of [clerk, head]) await page.goto(`/assignments/${assignmentIds[0]}/reply`)
  await head.getByLabel(replyForm.body).fill('局长改过的一稿。')
  await expect(head.getByText(/已保存/)).toBeVisible()
  await clerk.getByLabel(replyForm.body).fill('经办人的一稿。')
  await expect(clerk.getByText(replyForm.conflictText)).toBeVisible()
  await expect(clerk.getByText('局长改过的一稿。')).toBeVisible()
  await expectSound(clerk)
  await clerk.getByRole('radio', { name: replyForm.takeTheirs }).check()
  await clerk.getByRole('button', { name: joining.apply }).click()
  await expect(clerk.getByLabel(replyForm.body)).toHaveValue('局长改过的一稿。')
  await clerk.getByLabel(replyForm.body).fill('两人商量后的一稿。')
  await expect(clerk.getByText(/已保存/)).toBeVisible()
  await expect(async () => {
    await head.reload()
    await expect(head.getByLabel(replyForm.body)).toHaveValue('两人商量后的一稿。', { timeout: 3000 })
  }).toPass({ timeout: 30_000 })
  await clerk.getByLabel(answers.summary).fill('六月底前统一全线站牌的样式。')
  await expect(clerk.getByText(/已保存/)).toBeVisible()
  await head.getByLabel(replyForm.body).fill('局长又添了一句。')
  await expect(head.getByText(/已自动并入：一句话摘要/)).toBeVisible()
  await expect(head.getByLabel(answers.summary)).toHaveValue('六月底前统一全线站牌的样式。')
  await expect(head.getByLabel(replyForm.body)).toHaveValue('局长又添了一句。')
})

test('an assisting unit gives its opinion, and the one that asks for more time waits for the office', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const title = '关于治理公交站积水的建议'
  const { suggestionId, assignmentIds } = await handedOver(browser, title, [
    { unit: '区交通运输局', role: 'LEAD' },
    { unit: '区城乡水务局', role: 'ASSIST' },
  ])
  const assisting = await signedIn(browser, 'unit2', 'phone')
  await acknowledge(assisting, suggestionId)
  await (await taskOf(assisting, suggestionId)).getByRole('link', { name: unitHome.acts.toAdvise }).click()
  await assisting.getByLabel(assignment.opinion.label).fill('我局可在五月底前疏通该站点周边的雨水管道。')
  const file = { name: '排水测算.txt', mimeType: 'text/plain', buffer: Buffer.from('雨水管道疏通测算。') }
  await assisting.locator('input[type=file]').setInputFiles(file)
  await expect(assisting.getByText(file.name, { exact: true })).toBeVisible()
  await expectSound(assisting)
  await assisting.getByRole('button', { name: assignment.opinion.submit }).click()
  await assisting.waitForURL(new RegExp(suggestionId))

  const clerk = await signedIn(browser, 'unit1')
  await acknowledge(clerk, suggestionId)
  await adoptOpinion(clerk, assignmentIds[0] ?? '', file.name)
  await askOutside(clerk, assignmentIds[0] ?? '')
  await clerk.goto(`/assignments/${assignmentIds[0]}/extension`)
  await expectSound(clerk)
  const latest = (await clerk.getByLabel(assignment.extension.until).getAttribute('max')) ?? ''
  await clerk.getByLabel(assignment.extension.until).fill(latest)
  await clerk.getByLabel(assignment.extension.reason).fill('管道改造需与道路大修同步实施。')
  await clerk.getByRole('button', { name: assignment.extension.submit }).click()
  await clerk.waitForURL(new RegExp(suggestionId))

  const office = await signedIn(browser, 'office1')
  await office.goto(`/suggestions/${suggestionId}/extension`)
  await expect(office.getByText('管道改造需与道路大修同步实施。')).toBeVisible()
  await expectSound(office)
  await office.getByRole('radio', { name: assignment.extension.consent, exact: true }).check()
  await office.getByRole('button', { name: assignment.extension.decide }).click()
  await office.waitForURL(new RegExp(`${suggestionId}$`))
  await clerk.goto(`/assignments/${assignmentIds[0]}/extension`)
  await expect(clerk.getByText(assignment.extension.consented.split('{')[0] ?? '').first()).toBeVisible()
})
