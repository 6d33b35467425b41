import { expect, test } from '@playwright/test'
import { expectSound, expectSoundOnBoth, signedIn, words } from '../support/browser'
import { leave } from '../support/seats'

/** Who begins where, and which pages stand in his navigation. */
const people = [
  ['delegate1', '/delegate', ['/my-suggestions', '/suggestions/new']],
  ['officer1', '/delegation', ['/registry', '/deadlines']],
  ['unit1', '/unit', ['/assignments', '/chasing-notices']],
  ['head1', '/unit', ['/assignments', '/chasing-notices']],
  ['government1', '/government', ['/registry', '/chasing-notices', '/board']],
  ['office1', '/office', ['/registry', '/chasing-notices', '/board', '/imports']],
  ['leader1', '/leader', ['/registry', '/chasing-notices', '/board']],
  ['assessor1', '/assessor', []],
  ['system1', '/administration/system', []],
  ['security1', '/administration/security', []],
  ['audit1', '/administration/audit', []],
] as const

for (const [login, home, pages] of people) {
  test(`${login} begins at ${home} and every page of the navigation is sound`, async ({ browser }) => {
    const page = await signedIn(browser, login)
    await expect(page).toHaveURL(new RegExp(`${home}$`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectSoundOnBoth(page)
    for (const address of pages) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectSoundOnBoth(page)
    }
    await leave(page)
  })
}

test('nobody sees a page of another role: it is not found', async ({ browser }) => {
  const page = await signedIn(browser, 'delegate1')
  for (const address of ['/registry', '/office', '/imports', '/unit', '/administration/audit']) {
    expect((await page.goto(address))?.status(), address).toBe(404)
  }
  await expectSound(page)
})

test('without signing in there is only the way in', async ({ page }) => {
  await page.goto('/registry')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fregistry/)
  await expectSound(page)
})

test('signing out ends the session for every copy of its cookie', async ({ browser }) => {
  const page = await signedIn(browser, 'leader1')
  const cookies = await page.context().cookies()
  const session = cookies.find(({ name }) => name === '__Host-session')
  await page.locator('summary', { hasText: /./ }).first().click()
  await page.getByRole('button', { name: words.shell.leaving.signOut }).click()
  await page.waitForURL(/sign-in/)
  const again = await page.request.get('/leader', {
    headers: { cookie: `__Host-session=${session?.value}` },
    maxRedirects: 0,
  })
  expect(again.status()).toBe(307)
})

test('English is one touch away and stays', async ({ browser }) => {
  const page = await signedIn(browser, 'office1')
  await page.getByRole('button', { name: words.shell.display.otherLanguage }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What waits for me')
  await expectSound(page)
})
