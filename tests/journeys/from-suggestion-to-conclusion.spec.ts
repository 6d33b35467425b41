import { expect, type Page, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { answerAsk, sumUp } from '../support/answering'
import { expectSound, signedIn, words } from '../support/browser'

const title = '关于在曲堤街道中心小学门口设置信号灯的建议'
const { officeForms, drafting, replyForm, contact, suggestion, ratingForm, ratings, states } = words

/** One suggestion through all hands: written on a phone, answered badly, handled again, concluded. */
test('a delegate submits, the office assigns, the unit replies twice, and the delegate is heard', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const delegate = await signedIn(browser, 'delegate1', 'phone')
  const office = await signedIn(browser, 'office1')
  const clerk = await signedIn(browser, 'unit1')
  const head = await signedIn(browser, 'head1', 'phone')

  const address = await test.step('the delegate writes and submits on a phone', () => submitOn(delegate))
  await test.step('the office registers and assigns', () => registerAndAssign(office, address))
  await test.step('the unit acknowledges and logs a contact', () => takeUp(clerk, address))
  await test.step('the clerk writes, the head signs', () => replyOn(clerk, head, address, '一'))
  await test.step('the delegate is not satisfied', () => rateOn(delegate, address, 'DISSATISFIED'))
  await test.step('the unit sees nothing of the rating before the office acts', async () => {
    await clerk.goto(address)
    await expect(clerk.getByText('至今没有动工')).toHaveCount(0)
  })
  await test.step('the office orders another round', () => handleAgain(office, address))
  await test.step('the unit hears the delegate again, and replies again', async () => {
    await hearAgain(clerk, address)
    await replyOn(clerk, head, address, '二')
  })
  await test.step('the delegate is satisfied', () => rateOn(delegate, address, 'SATISFIED'))
  await test.step('the office concludes', () => conclude(office, address))
  await test.step('everybody reads the same end', async () => {
    for (const page of [delegate, clerk, head, office]) {
      await page.goto(address)
      await expect(page.getByText(states.suggestion.CONCLUDED).first()).toBeVisible()
      await expectSound(page)
    }
  })
})

async function submitOn(page: Page): Promise<string> {
  await page.goto('/suggestions/new')
  await page.getByLabel(drafting.title).fill(title)
  await page.getByLabel(drafting.situation).fill('学校门前是双向四车道，每天上下学有一千二百名学生过街，没有信号灯。')
  await page.getByLabel(drafting.analysis).fill('道路去年拓宽后车速提高，原有的斑马线已经不够安全。')
  await page
    .getByRole('textbox', { name: '第 1 条', exact: true })
    .fill('在学校门口设置行人过街信号灯，并在开学前启用。')
  await expectSound(page)
  await page.getByRole('button', { name: drafting.submit }).click()
  await page.getByRole('button', { name: drafting.confirmSubmit }).click()
  await page.waitForURL(/\/suggestions\/[0-9a-f-]{36}$/)
  await expect(page.getByText(states.suggestion.SUBMITTED).first()).toBeVisible()
  return new URL(page.url()).pathname
}

async function registerAndAssign(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: suggestion.moves.register, exact: true }).click()
  await page.waitForURL(/register$/)
  await page.getByLabel(officeForms.register.category).selectOption({ index: 1 })
  await page.getByRole('button', { name: officeForms.register.submit }).click()
  await page.waitForURL(`**${address}`)
  await page.getByRole('link', { name: suggestion.moves.assign, exact: true }).click()
  await page.getByLabel(officeForms.assign.unit).selectOption({ label: await unitLabel(page) })
  await expectSound(page)
  await page.getByRole('button', { name: officeForms.assign.submit, exact: true }).click()
  await page.waitForURL(`**${address}`)
  await expect(page.getByText(states.suggestion.ASSIGNED).first()).toBeVisible()
}

/** The unit of the demonstration clerk, with whatever load stands beside its name. */
async function unitLabel(page: Page): Promise<string> {
  const units = page.getByLabel(officeForms.assign.unit)
  return (await units.locator('option', { hasText: '交通运输局' }).first().textContent()) ?? ''
}

async function takeUp(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: suggestion.moves.acknowledge }).click()
  await expect(page.getByText(states.suggestion.ACKNOWLEDGED).first()).toBeVisible()
  await page.getByRole('link', { name: suggestion.moves.logContact }).click()
  await page.getByLabel(contact.place).fill('中心小学门口')
  await page.getByLabel(contact.personName, { exact: true }).fill('李明')
  await page.getByLabel(contact.personPost, { exact: true }).fill('副局长')
  await page.getByLabel(contact.delegateView).fill('希望开学前启用。')
  await expectSound(page)
  await page.getByRole('button', { name: contact.submit, exact: true }).click()
  await expect(page.getByText('希望开学前启用。').first()).toBeVisible()
}

/** In a further round the delegate is heard anew. */
async function hearAgain(clerk: Page, address: string): Promise<void> {
  await clerk.goto(address)
  await clerk.getByRole('link', { name: suggestion.moves.logContact }).click()
  await clerk.locator('select[name=way]').selectOption('PHONE')
  await clerk.getByLabel(contact.personName, { exact: true }).fill('李明')
  await clerk.getByLabel(contact.personPost, { exact: true }).fill('副局长')
  await clerk.getByLabel(contact.delegateView).fill('希望写明启用的日子。')
  await clerk.getByRole('button', { name: contact.submit, exact: true }).click()
  await expect(clerk.getByText('希望写明启用的日子。').first()).toBeVisible()
}

async function replyOn(clerk: Page, head: Page, address: string, round: string): Promise<void> {
  await clerk.goto(address)
  await clerk.getByRole('link', { name: suggestion.moves.saveReply }).click()
  const body = `经与公安交警部门现场踏勘，第${round}次商定在学校门口增设行人过街信号灯一处，杆件基础本月完成，三月开学前启用，具体由交通设施科负责，联系电话另附。`
  await clerk.getByLabel(replyForm.body).fill(body)
  await answerAsk(clerk, 1, 'SOLVED')
  await sumUp(clerk)
  await expect(clerk.getByRole('radio', { name: states.answerClass.SOLVED })).toBeChecked()
  await clerk.getByRole('radio', { name: states.publicity.FULL }).check()
  await expectSound(clerk)
  await clerk.getByRole('button', { name: replyForm.send }).click()
  await expect(clerk).not.toHaveURL(/\/reply$/)
  await head.goto(address)
  await head.getByRole('link', { name: suggestion.moves.signReply }).click()
  await expect(head.getByText(body).first()).toBeVisible()
  await expectSound(head)
  await head.getByRole('button', { name: replyForm.sign.sign, exact: true }).click()
  await head.getByRole('button', { name: replyForm.sign.confirm }).click()
  await expect(head).not.toHaveURL(/\/sign$/)
}

async function rateOn(page: Page, address: string, result: 'SATISFIED' | 'DISSATISFIED'): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: suggestion.moves.rate }).click()
  const mark = (aspect: string, name: string) =>
    page.getByRole('group', { name: aspect, exact: true }).getByRole('radio', { name: new RegExp(`^${name}`) })
  await mark(ratings.aspects.attitude, states.rating.SATISFIED).check()
  await mark(ratings.aspects.process, states.rating.SATISFIED).check()
  await mark(ratings.aspects.result, states.rating[result]).check()
  const said = fill(ratings.wordsOf, { aspect: ratings.aspects.result })
  if (result === 'DISSATISFIED') await page.getByLabel(said).fill('答复说本月完成，至今没有动工。')
  await expectSound(page)
  await page.getByRole('button', { name: ratingForm.submit }).click()
  await page.waitForURL(`**${address}`)
  await expect(page.getByText(states.suggestion.RATED).first()).toBeVisible()
}

async function handleAgain(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: suggestion.moves.handleAgain }).click()
  await page.getByLabel(officeForms.reason).fill('代表反映没有动工，请重新办理。')
  await page.getByRole('button', { name: officeForms.handleAgain.submit }).click()
  await page.waitForURL(`**${address}`)
  await expect(page.getByText(states.suggestion.RE_HANDLING).first()).toBeVisible()
}

async function conclude(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: suggestion.moves.conclude }).click()
  await page.getByRole('button', { name: officeForms.conclude.submit }).click()
  await page.waitForURL(`**${address}`)
}
