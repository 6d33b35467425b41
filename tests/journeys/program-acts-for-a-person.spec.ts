import { expect, test } from '@playwright/test'
import { demonstrationPassword } from '@/lib/auth/demonstration-password'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'

const { apiTokens, api, webhooks } = words

test('a person makes a token, a program reads with it, and revoking it shuts the program out', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, 'office1')
  await page.goto('/api-tokens')
  await page.getByLabel(apiTokens.name).fill('区政府办公系统对接')
  await page.getByLabel(apiTokens.until).fill('2023-06-30')
  await page.getByLabel(apiTokens.password).fill(demonstrationPassword)
  await expectSoundOnBoth(page)
  await page.getByRole('button', { name: apiTokens.make }).click()
  const shown = page.getByLabel(apiTokens.token, { exact: true })
  await expect(shown).toHaveValue(/^huiyin_/)
  const ask = async (path: string) =>
    fetch(`${baseURL}/api/v1${path}`, { headers: { Authorization: `Bearer ${token}` } })
  const token = await shown.inputValue()
  expect((await ask('/me')).headers.get('cache-control')).toContain('private')
  const figures = await (await ask('/figures/2022')).json()
  expect(figures.figures.suggestions).toBe(122)

  await page.getByRole('button', { name: apiTokens.revoke }).click()
  await page.getByRole('dialog').getByRole('button', { name: apiTokens.revoke }).click()
  await expect(page.getByText(apiTokens.states.REVOKED)).toBeVisible()
  expect((await ask('/me')).status).toBe(401)

  await page.getByRole('link', { name: apiTokens.how }).click()
  await expect(page.getByRole('heading', { name: api.title })).toBeVisible()
  await expectSoundOnBoth(page)
})

test('a person registers an address, is shown its secret once, sends a test and deletes it', async ({ browser }) => {
  const page = await signedIn(browser, 'office1')
  await page.goto('/webhooks')
  await page.getByLabel(webhooks.name).fill('办公系统')
  await page.getByLabel(webhooks.address).fill('https://127.0.0.1/hook')
  await page.getByLabel(webhooks.kinds['suggestion.assigned'], { exact: true }).check()
  await page.getByLabel(webhooks.password).fill(demonstrationPassword)
  await page.getByRole('button', { name: webhooks.make }).click()
  await expect(page.getByText(words.refusals['webhook-host-refused'])).toBeVisible()
  await page.getByLabel(webhooks.address).fill('https://receiver.invalid/hook')
  await page.getByRole('button', { name: webhooks.make }).click()
  await expect(page.getByLabel(webhooks.secret, { exact: true })).toHaveValue(/^whsec_[A-Za-z0-9+/]{43}=$/)
  await expectSoundOnBoth(page)

  await page.getByRole('link', { name: '办公系统' }).click()
  await page.getByRole('button', { name: webhooks.test }).click()
  await expect(page.getByRole('rowheader', { name: webhooks.kinds['webhook.test'] })).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(webhooks.failures['no-connection'])).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expectSoundOnBoth(page)
  await page.getByRole('button', { name: webhooks.delete }).click()
  await page.getByRole('dialog').getByRole('button', { name: webhooks.delete }).click()
  await expect(page.getByText(webhooks.none)).toBeVisible()
})
