import { expect, test } from '@playwright/test'
import { pdf } from '../documents/office-files'
import { answerAsk, labelOf, summed, sumUp } from '../support/answering'
import { expectSound, signedIn, words } from '../support/browser'
import { command, handedOver, spokenWith } from '../support/handed-over'

const { answers, evidence, replyForm, states, forms } = words
const acceptance = { name: '候车亭验收单.pdf', mimeType: 'application/pdf', buffer: pdf('验收合格') }
const fillIn = (sentence: string, facts: Record<string, string | number>) =>
  Object.entries(facts).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), sentence)

/** Ask by ask: blanks are refused by name, the whole follows from the parts, and solved needs three. */
test('a unit answers each ask with its proof, and three agree that it is solved', async ({ browser }) => {
  test.setTimeout(180_000)
  const title = '关于在新元大街增设公交候车设施的建议'
  const { suggestionId, assignmentIds } = await handedOver(browser, title, [{ unit: '区交通运输局', role: 'SOLE' }])
  const page = `/suggestions/${suggestionId}`
  const clerk = await signedIn(browser, 'unit1')
  await clerk.goto(page)
  await command(clerk, 'acknowledge-assignment', { assignmentId: assignmentIds[0] })
  await command(clerk, 'log-contact', spokenWith(assignmentIds[0] as string))

  await test.step('what is blank is named by its row, and nothing typed is lost', async () => {
    await clerk.goto(`/assignments/${assignmentIds[0]}/reply`)
    await expect(clerk.getByText(fillIn(answers.progress, { done: 0, all: 2 }))).toBeVisible()
    await clerk.getByLabel(evidence.choose).setInputFiles([acceptance, { ...acceptance, name: '重复一份.pdf' }])
    await clerk.getByRole('button', { name: '重复一份.pdf' }).click()
    await expect(clerk.getByRole('link', { name: '重复一份.pdf' })).toHaveCount(0)
    await answerAsk(clerk, 1, 'SOLVED')
    await clerk.getByLabel(labelOf(1, answers.proof.evidence), { exact: true }).fill('')
    await clerk.getByLabel(labelOf(1, answers.proof.evidenceFileId)).selectOption({ label: acceptance.name })
    await expect(clerk.getByText(fillIn(evidence.namedBy, { asks: 1 }))).toBeVisible()
    await clerk.getByRole('radio', { name: states.publicity.FULL }).check()
    await clerk.getByRole('button', { name: replyForm.send }).click()
    await expect(clerk.getByRole('alert').getByText(labelOf(2, answers.text))).toBeVisible()
    await expect(clerk.getByText(fillIn(forms.errorsTitle, { count: 4 }))).toBeVisible()
    await expect(clerk.getByText(fillIn(answers.progress, { done: 1, all: 2 }))).toBeVisible()
    await expectSound(clerk)
  })

  await test.step('an ask read out of the text comes behind; the whole is no better than its least solved ask', async () => {
    await answerAsk(clerk, 2, 'PLANNED')
    await expect(clerk.getByRole('radio', { name: states.answerClass.PLANNED })).toBeChecked()
    await clerk.getByRole('button', { name: answers.addOwn }).click()
    await clerk.getByLabel(labelOf(3, answers.asked)).fill('站台加装照明')
    await answerAsk(clerk, 3, 'SOLVED')
    await clerk.getByRole('radio', { name: states.answerClass.SOLVED }).check()
    await expect(clerk.getByLabel(answers.classReason)).toBeVisible()
    await clerk.getByLabel(labelOf(2, answers.meaning), { exact: true }).selectOption('SOLVED')
    await clerk.getByLabel(labelOf(2, answers.proof.evidence), { exact: true }).fill('候车亭五月已启用。')
    await expect(clerk.getByLabel(answers.classReason)).toHaveCount(0)
    await sumUp(clerk)
    // An earlier save says 已保存 as well: what was typed last must have been kept before the page is opened anew.
    const kept = clerk.waitForResponse(
      (answer) => answer.url().endsWith('/save-reply') && Boolean(answer.request().postData()?.includes('9101号')),
    )
    await clerk.getByLabel(replyForm.documentNumber).fill('济阳交字〔2023〕9101号')
    await kept
    await expect(clerk.getByText(/已保存/)).toBeVisible()
    await clerk.reload()
    await expect(clerk.getByLabel(labelOf(3, answers.asked))).toHaveValue('站台加装照明')
    await expect(clerk.getByText(fillIn(answers.progress, { done: 3, all: 3 }))).toBeVisible()
    await clerk.getByRole('button', { name: replyForm.send }).click()
    await clerk.waitForURL(new RegExp(`${suggestionId}$`))
  })

  await test.step('the head signs what he has read', async () => {
    const head = await signedIn(browser, 'head1', 'phone')
    await head.goto(`/assignments/${assignmentIds[0]}/sign`)
    const letter = head.getByRole('article', { name: replyForm.letter.label })
    await expect(head.getByText(summed)).toBeVisible()
    await expect(letter).toContainText('站台加装照明')
    await expectSound(head)
    await head.getByRole('button', { name: replyForm.sign.sign, exact: true }).click()
    await head.getByRole('button', { name: replyForm.sign.confirm }).click()
    await head.waitForURL(/\/unit$/)
  })

  await test.step('the delegate agrees with one tap, the office confirms, and all read it', async () => {
    const delegate = await signedIn(browser, 'delegate1', 'phone')
    await delegate.goto(page)
    await expect(delegate.getByText(fillIn(answers.standings.CLAIMED, { letter: 'A' }))).toBeVisible()
    await expectSound(delegate)
    await expect(delegate.getByRole('link', { name: acceptance.name }).first()).toBeVisible()
    await delegate.getByRole('button', { name: answers.judge.agree }).click()
    await expect(delegate.getByRole('button', { name: answers.judge.agree })).toHaveCount(0)
    const office = await signedIn(browser, 'office1')
    await office.goto(page)
    await office.getByRole('button', { name: answers.confirm }).click()
    await expect(office.getByText(answers.standings.AGREED, { exact: true })).toBeVisible()
    await expect(office.getByRole('button', { name: answers.confirm })).toHaveCount(0)
    await office.goto(`/assignments/${assignmentIds[0]}/class`)
    await office.getByLabel(answers.correct.meaning).selectOption('IN_PROGRESS')
    await office.getByLabel(answers.correct.reason).fill('照明只装了一半，站台还没有通电。')
    await expectSound(office)
    await office.getByRole('button', { name: answers.correct.submit }).click()
    await office.waitForURL(new RegExp(`${suggestionId}$`))
    await clerk.goto(page)
    await expect(clerk.getByText(answers.standings.CORRECTED, { exact: true })).toBeVisible()
    await expectSound(clerk)
  })
})

test('the office chooses the letters of the classes for the years to come', async ({ browser }) => {
  const office = await signedIn(browser, 'office1')
  await office.goto('/answer-letters')
  await expectSound(office)
  const { letters } = answers
  for (const meaning of ['DEFERRED', 'REFERENCE'] as const)
    await office.getByLabel(fillIn(letters.letterOf, { meaning: states.answerClass[meaning] })).fill('B')
  await office.getByLabel(fillIn(letters.letterOf, { meaning: states.answerClass.PLANNED })).fill('C')
  await office.getByRole('button', { name: letters.submit }).click()
  await expect(office.getByText(words.refusals['letters-out-of-order'])).toBeVisible()
})
