import { expect, type Page, test } from '@playwright/test'
import { expectSound, signedIn, words } from '../support/browser'
import { command, handedOver, solvedRow, spokenWith } from '../support/handed-over'

const { checking, replyForm } = words
const body =
  '您的提案收悉，现答复如下。候车亭建设已列入项目储备库，我局将结合年度城市维护计划统筹考虑，多方筹集建设资金，积极争取上级支持，分批次逐步实施改造，并同步完善管护机制，确保建成一处、管好一处、方便一处，让群众乘车更加方便、安全、舒适。'

/** Typed, it is saved and read by itself. */
async function typed(page: Page, assignmentId: string): Promise<void> {
  await command(page, 'acknowledge-assignment', { assignmentId })
  await command(page, 'log-contact', spokenWith(assignmentId))
  await page.goto(`/assignments/${assignmentId}/reply`)
  await page.getByLabel(replyForm.body).fill(body)
  await expect(page.locator('[data-finding="WRONG_WORD"]')).toBeVisible({ timeout: 20_000 })
}

test('a clerk is told what is wrong with a draft, the head signs it all the same, and the office sees what stood open', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const handlers = [{ unit: '区交通运输局', role: 'SOLE' }] as const
  const first = await handedOver(browser, '关于增设东街候车亭的建议', handlers)
  const second = await handedOver(browser, '关于增设西街候车亭的建议', handlers)
  const assignmentId = second.assignmentIds[0] as string
  const clerk = await signedIn(browser, 'unit1')
  await typed(clerk, first.assignmentIds[0] as string)
  await command(clerk, 'acknowledge-assignment', { assignmentId })
  await command(clerk, 'log-contact', spokenWith(assignmentId))
  const { version } = await command(clerk, 'save-reply', { assignmentId, version: 0, body })
  await clerk.goto(`/assignments/${assignmentId}/reply`)

  const twin = clerk.locator('[data-finding="TWIN"]')
  await expect(twin).toContainText('关于增设东街候车亭的建议')
  await twin.getByText(checking.beside).click()
  await expect(twin.locator('mark').first()).toBeVisible()
  await expectSound(clerk)
  const wrong = clerk.getByRole('listitem').filter({ has: clerk.locator('[data-finding="WRONG_WORD"]') })
  await wrong.getByRole('button', { name: checking.goTo }).click()
  await expect(clerk.getByLabel(replyForm.body)).toBeFocused()
  const chosen = (field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd)
  expect(await clerk.getByLabel(replyForm.body).evaluate(chosen)).toBe('提案')

  await command(clerk, 'submit-reply', {
    assignmentId,
    version,
    body,
    summary: '候车亭已列入项目储备库，由区交通运输局办理。',
    answers: [
      solvedRow(1, '候车亭建设已列入项目储备库。'),
      solvedRow(2, '早晚高峰已各加开一班公交车，自5月20日起运行。'),
    ],
    answerMeaning: 'SOLVED',
    classReason: '',
    publicity: 'FULL',
    publicityReason: '',
    documentNumber: `济阳交字〔2023〕${Date.now() % 100_000}号`,
  })

  const head = await signedIn(browser, 'head1', 'phone')
  await head.goto(`/assignments/${assignmentId}/sign`)
  await expect(head.locator('[data-finding="CLASS_TOO_HIGH"]').first()).toBeVisible()
  await expectSound(head)
  await head.getByRole('button', { name: replyForm.sign.sign, exact: true }).click()
  await head.getByRole('button', { name: replyForm.sign.confirm }).click()

  const office = await signedIn(browser, 'office1')
  await expect(async () => {
    await office.goto(`/suggestions/${second.suggestionId}`)
    await expect(office.getByText(new RegExp(checking.names.WRONG_WORD)).first()).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 30_000 })
  await expectSound(office)
})
