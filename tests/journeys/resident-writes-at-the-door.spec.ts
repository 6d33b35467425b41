import { expect, test } from '@playwright/test'
import { expectSound, expectSoundOnBoth, signedIn, widths, words } from '../support/browser'
import { command } from '../support/handed-over'
import { leave } from '../support/seats'

const { door, stations } = words
const said = '南片小区门口的人行道被停车占满，推婴儿车只能走机动车道。'
const answer = '已划线并安排早晚巡查，人行道已经清出来了。'

test('a resident writes at the door without script, the office looks, and the answer is read by the receipt', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const office = await signedIn(browser, 'office1')
  await office.goto('/stations')
  await expectSoundOnBoth(office)
  await office.getByRole('link', { name: '曲堤街道中心片区人大代表联络站' }).click()
  await expectSoundOnBoth(office)
  await office.getByRole('link', { name: stations.sheet }).click()
  await expectSoundOnBoth(office)
  const address = (await office.locator('.font-mono').textContent()) ?? ''

  const phone = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone })
  const resident = await phone.newPage()
  await resident.goto(new URL(address).pathname)
  await resident.getByLabel(door.fields.text).fill(said)
  await resident.getByRole('button', { name: door.send }).click()
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText(door.sentTitle)
  const receipt = (await resident.locator('.words').textContent()) ?? ''

  await office.goto('/door-items')
  await expectSoundOnBoth(office)
  const voiceId = (await office.getByLabel(said).getAttribute('value')) ?? ''
  await office.getByLabel(said).check()
  await office.getByRole('button', { name: stations.door.letIn }).click()
  await expect(office.getByLabel(said)).toHaveCount(0)
  await command(office, 'answer-voice-on-spot', { voiceId, answer: '街道已处理。', result: 'SOLVED' })
  await office.goto(`/voices/${voiceId}`)
  await office.getByRole('link', { name: stations.resident.title }).click()
  await expectSoundOnBoth(office)
  await office.getByLabel(stations.resident.text).fill(answer)
  await office.getByRole('button', { name: stations.resident.submit }).click()
  await expect(office.getByLabel(stations.resident.text)).toHaveValue(answer)
  await leave(office)

  await resident.getByRole('link', { name: door.askByReceipt }).click()
  await resident.getByLabel(door.receiptCode).fill(receipt)
  await resident.getByRole('button', { name: door.ask }).click()
  await expect(resident.getByText(answer)).toBeVisible()
  await expect(resident.getByText('街道已处理')).toHaveCount(0)
  await phone.close()
})

test('the pages at the door are sound on a phone and on a desk', async ({ page }) => {
  await page.setViewportSize(widths.phone)
  await page.goto('/door/receipt')
  await expectSound(page)
  await page.getByLabel(door.receiptCode).fill('0000-0000-0000')
  await page.getByRole('button', { name: door.ask }).click()
  await expect(page.getByRole('alert')).toHaveText(door.receiptUnknown)
  await page.goto('/door/0000000000000000')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(door.unknown)
  await expectSound(page)
})
