import { expect, type Page, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { demonstrationAccounts } from '@/prisma/demo/people'
import { expectSound, signedIn, words } from '../support/browser'
import { answeredBy, command, handedOver } from '../support/handed-over'

const { ratings, ratingForm, handlingAgain, delegateHome, suggestion, states, officeForms } = words
const { again, compare } = handlingAgain
const said = '候车亭没有建，车也没有加开。'
const name = demonstrationAccounts.find(({ login }) => login === 'delegate2')?.name ?? ''

type Marks = { [Aspect in keyof typeof ratings.aspects]: keyof typeof states.rating }

async function mark(page: Page, marks: Marks): Promise<void> {
  for (const aspect of ['attitude', 'process', 'result'] as const)
    await page
      .getByRole('group', { name: ratings.aspects[aspect], exact: true })
      .getByRole('radio', { name: new RegExp(`^${states.rating[marks[aspect]]}`) })
      .check()
}

test('two delegates rate on the phone, the unit learns nothing until the round is closed, and it is handled again', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const title = '关于在赶集路口增设候车亭的建议'
  const handlers = [{ unit: '区交通运输局', role: 'SOLE' }] as const
  const { suggestionId, assignmentIds } = await handedOver(browser, title, handlers, { login: 'delegate2', name })
  await answeredBy(browser, assignmentIds[0] ?? '')
  const address = `/suggestions/${suggestionId}`

  const phone = await signedIn(browser, 'delegate1', 'phone')
  await phone.goto('/delegate')
  await expect(phone.getByRole('heading', { name: delegateHome.toRate })).toBeVisible()
  await phone.goto(`${address}/rate`)
  await phone.getByRole('button', { name: ratingForm.submit }).click()
  await expect(phone.locator('[data-field=attitude]')).toContainText(words.validation.required)
  await mark(phone, { attitude: 'SATISFIED', process: 'BASICALLY_SATISFIED', result: 'DISSATISFIED' })
  await phone.getByLabel(ratings.codes.result.NOT_SOLVED).check()
  await phone.getByLabel(fill(ratings.wordsOf, { aspect: ratings.aspects.result })).fill(said)
  await expectSound(phone)
  await phone.getByRole('button', { name: ratingForm.submit }).click()
  await phone.waitForURL(`**${address}`)
  await expect(phone.getByRole('heading', { name: again.state })).toBeVisible()
  await expectSound(phone)

  const beside = await signedIn(browser, 'delegate2', 'phone')
  await beside.goto(`${address}/rate`)
  await expect(beside.getByText(ratings.asCoSigner)).toBeVisible()
  await mark(beside, { attitude: 'SATISFIED', process: 'SATISFIED', result: 'BASICALLY_SATISFIED' })
  await beside.getByRole('button', { name: ratingForm.submit }).click()
  await beside.waitForURL(`**${address}`)

  const clerk = await signedIn(browser, 'unit1')
  const known = [
    said,
    ratings.codes.result.NOT_SOLVED,
    states.rating.DISSATISFIED,
    states.suggestion.RATED,
    again.state,
  ]
  await test.step('the unit sees that it has answered, and no more', async () => {
    await clerk.goto(address)
    await expect(clerk.getByText(states.suggestion.REPLIED, { exact: true }).first()).toBeVisible()
    await expect(clerk.getByText(suggestion.sealed)).toBeVisible()
    for (const word of known) await expect(clerk.getByText(word, { exact: true })).toHaveCount(0)
  })

  const office = await signedIn(browser, 'office1')
  await office.goto(address)
  const counts = { satisfied: 0, basically: 1, understood: 0, dissatisfied: 0, silent: 0 }
  await expect(office.getByText(fill(ratings.besideCounts, counts))).toBeVisible()
  await command(office, 'decline-again', { suggestionId, reason: '单位已列入本月工程，请先等一等。' })

  await phone.goto(address)
  await phone.getByRole('link', { name: suggestion.moves.insistOnAgain }).click()
  await expectSound(phone)
  await phone.getByLabel(officeForms.reason).fill('入冬以前要有候车亭，请重新办理。')
  await phone.getByRole('button', { name: again.insist.submit }).click()
  await phone.waitForURL(`**${address}`)

  await office.goto(address)
  await office.getByRole('link', { name: suggestion.moves.handleAgain }).click()
  await expectSound(office)
  await office.getByLabel(officeForms.reason).fill('请写明完成日期，再次听取代表意见。')
  await office.getByRole('button', { name: officeForms.handleAgain.submit }).click()
  await office.waitForURL(`**${address}`)
  await expect(office.getByText(states.suggestion.RE_HANDLING).first()).toBeVisible()

  await test.step('the seal is broken: marks and reasons, and not the words', async () => {
    await clerk.goto(`${address}/rounds`)
    const [first, second] = [1, 2].map((round) =>
      clerk.locator('section').filter({ has: clerk.getByRole('heading', { name: fill(compare.round, { round }) }) }),
    )
    await expect(first as NonNullable<typeof first>).toContainText(states.rating.DISSATISFIED)
    await expect(second as NonNullable<typeof second>).toContainText('2023年2月9日')
    await expectSound(clerk)
    await clerk.goto(address)
    await expect(clerk.getByText(ratings.codes.result.NOT_SOLVED).first()).toBeVisible()
    await expect(clerk.getByText(said)).toHaveCount(0)
  })
})
