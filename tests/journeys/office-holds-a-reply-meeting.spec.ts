import { expect, type Locator, type Page, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSound, signedIn, widths, words } from '../support/browser'
import { command, handedOver } from '../support/handed-over'

const { room } = words.meetings
const { connection, conflict, form, outcomes, promises } = room
const unit = '区交通运输局'
const today = '2023-01-09'

const waiting = (page: Page) => page.locator('[data-waiting]')
const item = (page: Page, position: number): Locator =>
  page
    .getByRole('navigation', { name: room.agenda })
    .getByRole('button')
    .nth(position - 1)

async function record(page: Page, position: number, said: string, outcome: string) {
  await item(page, position).click()
  await expect(page.locator('#item')).toContainText(`${position}. `)
  await page.getByLabel(form.name, { exact: true }).fill('李明')
  await page.getByLabel(form.post, { exact: true }).fill('副局长')
  await page.getByLabel(room.ranks.DEPUTY, { exact: true }).check()
  await page.getByLabel(form.words, { exact: true }).fill(said)
  await page.getByRole('radio', { name: outcome }).check()
}
const finish = (page: Page) => page.getByRole('button', { name: form.record, exact: true }).click()

test('a meeting is held while the connection is cut in the middle, and nothing is lost, doubled or written over', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const titles = [1, 2, 3, 4].map((one) => `关于修整村口第${one}座候车亭的建议`)
  const suggestionIds: string[] = []
  for (const title of titles) {
    const { suggestionId, assignmentIds } = await handedOver(browser, title, [{ unit, role: 'SOLE' }])
    const clerk = await signedIn(browser, 'unit1')
    await command(clerk, 'acknowledge-assignment', { assignmentId: assignmentIds[0] })
    suggestionIds.push(suggestionId)
  }
  const page = await signedIn(browser, 'office1')
  await page.goto('/reply-meetings/plan')
  // The page carries its session in what it sends to the browser.
  const sessionId = /\\?"session\\?":\{\\?"id\\?":\\?"([0-9a-f-]{36})/.exec(await page.content())?.[1]
  const { meetingIds } = await command<{ meetingIds: string[] }>(page, 'adopt-meeting-plan', {
    ...{ sessionId, calling: 'LEAD', despiteClashes: true },
    meetings: [{ heldOn: today, from: '10:00', to: '11:30', place: '第一会议室', host: '', suggestionIds }],
  })
  const at = `/reply-meetings/${meetingIds[0]}`
  await page.goto(`${at}/room`)
  await page.getByRole('button', { name: room.open, exact: true }).click()
  await expect(page.getByRole('button', { name: form.record, exact: true })).toBeVisible()
  await expectSound(page)

  await page.locator('summary', { hasText: room.attendance.title }).click()
  const guests = page.locator('[data-guest]')
  await guests.filter({ hasText: unit }).getByRole('button', { name: room.presences.HEAD, exact: true }).click()
  await guests.last().getByRole('button', { name: room.presences.PRESENT, exact: true }).click()
  await expect(waiting(page)).toHaveAttribute('data-waiting', '0')
  await record(page, 1, '同意。', outcomes.ACCEPTED)
  await finish(page)
  await expect(page.getByText(connection.online)).toBeVisible()

  const hall = await page.context().newPage()
  await hall.goto(`${at}/screen`)
  await expect(hall.getByRole('heading', { level: 2 })).toContainText(titles[1] as string)
  await expectSound(hall)

  await page.context().setOffline(true)
  await record(page, 2, '同意，请按期完工。', outcomes.ACCEPTED)
  await page.getByRole('button', { name: promises.add }).click()
  await page.getByLabel(promises.text).fill('六月底前修好顶棚和座椅')
  await page.getByLabel(promises.person).fill('李明')
  await page.getByLabel(promises.due).fill('2023-06-30')
  await finish(page)
  await record(page, 3, '还差一盏灯，请继续办。', outcomes.BACK_TO_WORK)
  await finish(page)
  await record(page, 4, '没有意见。', outcomes.ACCEPTED)
  await finish(page)
  await expect(page.getByText(fill(connection.offline, { count: 3 }))).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('按期完工')
  await page.close()

  const other = await signedIn(browser, 'office2')
  await other.goto(`${at}/room`)
  await record(other, 3, '代表表示可以接受。', outcomes.ACCEPTED)
  await finish(other)
  await expect(waiting(other)).toHaveAttribute('data-waiting', '0')

  await hall.context().setOffline(false)
  const again = await hall.context().newPage()
  await again.goto(at)
  await expect(again.getByText(fill(connection.leftBehind, { count: 3 }))).toBeVisible()
  await again.goto(`${at}/room`)
  await expect(again.getByRole('heading', { name: conflict.title })).toBeVisible({ timeout: 20_000 })
  await expect(waiting(again)).toHaveAttribute('data-waiting', '1')
  await expect(again.getByRole('cell', { name: '代表表示可以接受。' })).toBeVisible()
  await expect(again.getByRole('cell', { name: '还差一盏灯，请继续办。' })).toBeVisible()
  await expectSound(again)
  await again.setViewportSize(widths.phone)
  await expectSound(again)
  await again.getByRole('button', { name: conflict.useMine }).click()
  await expect(again.getByText(connection.online)).toBeVisible()
  await expect(again.locator('[data-done]')).toHaveAttribute('data-done', '4')
  await again.getByRole('button', { name: room.end.open }).click()
  await again.getByRole('dialog').getByRole('button', { name: room.end.confirm }).click()
  await expect(again.getByText(room.end.ended)).toBeVisible()
  await hall.setViewportSize(widths.phone)
  await expect(hall.getByText(room.screen.ended)).toBeVisible({ timeout: 20_000 })
  await expectSound(hall)

  await again.goto(`/suggestions/${suggestionIds[1]}`)
  await expect(again.getByText('六月底前修好顶棚和座椅')).toHaveCount(1)
  await again.goto(`/suggestions/${suggestionIds[2]}`)
  await expect(again.getByText('还差一盏灯，请继续办。').first()).toBeVisible()
})
