import { expect, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSoundOnBoth, signedIn, widths, words } from '../support/browser'
import { leave } from '../support/seats'

const { licences: said } = words

test('the office decides what anybody may do with what is public, and a resident reads it', async ({ browser }) => {
  const office = await signedIn(browser, 'office1')
  await office.goto('/publications')
  await office.getByRole('link', { name: said.title, exact: true }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(said.title)
  await office.getByRole('button', { name: said.submit }).click()
  await expect(office.getByRole('alert').filter({ hasText: said.basis })).toBeVisible()
  await expectSoundOnBoth(office)
  await office.getByRole('radio', { name: said.names.ATTRIBUTION }).check()
  await office.getByLabel(said.basis, { exact: true }).fill('第十二次主任会议，议题三。')
  await office.getByRole('button', { name: said.submit }).click()
  await expect(office.getByRole('heading', { name: said.history })).toBeVisible()
  await expectSoundOnBoth(office)
  await leave(office)

  const bare = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone })
  const resident = await bare.newPage()
  await resident.goto('/public')
  await resident.getByRole('link', { name: fill(said.public.line, { licence: said.names.ATTRIBUTION }) }).click()
  await expect(resident.getByText(said.public.texts.ATTRIBUTION)).toBeVisible()
  await expect(resident.getByText('第十二次主任会议')).toHaveCount(0)
  await bare.close()
})
