import { expect, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'
import { leave } from '../support/seats'

const { palette, saved, ...said } = words.searching

test('a delegate opens a suggestion by initials and the keyboard alone, and keeps a search for a while', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'delegate1')
  const field = page.getByRole('combobox', { name: palette.field })
  const options = page.getByRole('listbox', { name: palette.options }).getByRole('option')

  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(field).toBeFocused({ timeout: 500 })
  }).toPass()
  await field.fill('jian yi')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('qdhg')
  const hit = options.first()
  await expect(hit).toContainText('曲堤黄瓜')
  await expect(options.filter({ hasText: fill(palette.all, { text: 'qdhg' }) })).toHaveCount(1)
  await expectSoundOnBoth(page)
  const address = (await hit.getAttribute('href')) ?? ''
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('曲堤黄瓜')

  const name = `查找 ${Date.now()}`
  await page.goto('/search')
  await page.getByLabel(said.field).fill('建议')
  await page.getByRole('button', { name: said.button, exact: true }).click()
  await page.getByText(saved.saveThis).click()
  await page.getByLabel(saved.name).fill(name)
  await page.getByRole('button', { name: saved.save }).click()
  await expect(page.getByText(fill(saved.savedAs, { name }))).toBeVisible()

  await page.goto('/search')
  const kept = page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
  await kept.getByText(saved.changeOrDiscard).click()
  await kept.getByRole('button', { name: saved.discard }).click()
  const question = page.getByRole('dialog', { name: fill(saved.discardTitle, { name }) })
  await question.getByRole('button', { name: saved.discard }).click()
  await expect(kept).toHaveCount(0)
  await leave(page)
})
