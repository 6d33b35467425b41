import { expect, type Page } from '@playwright/test'
import { words } from './browser'

const { assistOpinions, outsiders } = words

/** The lead reads what the assisting unit has sent, and takes it up. */
export async function adoptOpinion(clerk: Page, assignmentId: string, fileName: string): Promise<void> {
  await clerk.goto(`/assignments/${assignmentId}/opinions`)
  await expect(clerk.getByRole('link', { name: fileName })).toBeVisible()
  await clerk.getByRole('link', { name: new RegExp(assistOpinions.settle.title) }).click()
  await clerk.getByRole('radio', { name: assistOpinions.outcomes.ADOPTED, exact: true }).check()
  await clerk.getByLabel(assistOpinions.settle.reason).fill('疏通的时限写入答复。')
  await clerk.getByRole('button', { name: assistOpinions.settle.submit }).click()
  await expect(clerk.getByText(/疏通的时限写入答复。/).first()).toBeVisible()
}

/** Whoever holds the address answers once, without a script or an account. */
export async function askOutside(clerk: Page, assignmentId: string): Promise<void> {
  await clerk.goto(`/assignments/${assignmentId}/outsiders`)
  await clerk.getByLabel(outsiders.addressee).fill('区自来水公司')
  await clerk.getByLabel(outsiders.heading).fill('站点周边管道的位置')
  await clerk.getByLabel(outsiders.question).fill('请说明站点周边供水管道的埋深和走向。')
  const until = clerk.getByLabel(outsiders.untilOn)
  await until.fill((await until.getAttribute('min')) ?? '')
  await clerk.getByRole('button', { name: outsiders.submit }).click()
  const address = await clerk.locator('input[readonly]').inputValue()
  const outside = await clerk.context().browser()?.newContext({ javaScriptEnabled: false })
  const page = await outside?.newPage()
  if (!page) throw new Error('no second browser')
  for (const attempt of [1, 2]) {
    await page.goto(address)
    if (attempt === 1) {
      await page.getByLabel(outsiders.public.answeredBy).fill('区自来水公司管网部')
      await page.getByLabel(outsiders.public.answer).fill('管道埋深一米二，沿道路东侧敷设。')
      await page.getByRole('button', { name: outsiders.public.submit }).click()
    }
    await expect(page.getByText(outsiders.public.thanks)).toBeVisible()
    await expect(page.getByRole('button', { name: outsiders.public.submit })).toHaveCount(0)
  }
  await outside?.close()
  await clerk.reload()
  await expect(clerk.getByText('管道埋深一米二，沿道路东侧敷设。')).toBeVisible()
}
