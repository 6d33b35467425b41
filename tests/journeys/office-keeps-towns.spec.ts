import { type Browser, expect, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'
import { leave } from '../support/seats'

const { towns: said, boardPictures, officeForms } = words

async function handIn(browser: Browser, title: string): Promise<string> {
  const delegate = await signedIn(browser, 'delegate1')
  const written = { title, situation: '屋顶漏雨。', analysis: '多年没有修缮。', asks: [{ text: '请在年内修缮屋顶。' }] }
  const wishes = { publicityWish: 'FULL', contactWish: true, wishedUnitId: '', categoryId: '' }
  const { suggestionId = '', version } = await command(delegate, 'save-draft', { version: 0, ...written, ...wishes })
  await command(delegate, 'submit-suggestion', { suggestionId, version })
  await leave(delegate)
  return suggestionId
}

test('the office adds a town and registers what its title names there; a leader opens its tile on the board', async ({
  browser,
}) => {
  const town = `柳行${Date.now() % 10_000}镇`
  const suggestionId = await handIn(browser, `关于修缮${town}文化站的建议`)

  const office = await signedIn(browser, 'office1')
  await office.goto('/towns')
  await office.getByLabel(said.name, { exact: true }).fill(town)
  await office.getByRole('button', { name: said.addSubmit, exact: true }).click()
  const row = office.getByRole('row', { name: town })
  await expect(row).toBeVisible()
  await expect(office.getByLabel(said.name, { exact: true })).toHaveValue('')
  await expectSoundOnBoth(office)
  await row.getByRole('link', { name: town }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(town)
  await expectSoundOnBoth(office)

  await office.goto(`/suggestions/${suggestionId}/register`)
  await expect(office.getByRole('checkbox', { name: town })).toBeChecked()
  await expectSoundOnBoth(office)
  await office.getByLabel(officeForms.register.category).selectOption({ index: 1 })
  await office.getByRole('button', { name: officeForms.register.submit }).click()
  await office.waitForURL((address) => !address.pathname.endsWith('/register'))
  await office.goto(`/suggestions/${suggestionId}/towns`)
  await expect(office.getByText(said.chosen)).toBeVisible()
  await expectSoundOnBoth(office)
  await leave(office)

  const leader = await signedIn(browser, 'leader1')
  await leader.goto('/board/2023')
  await expect(leader.getByRole('heading', { name: boardPictures.towns.title, exact: true })).toBeVisible()
  await expectSoundOnBoth(leader)
  await leader.getByRole('link', { name: `${town} ${fill(words.board.amount, { count: 1 })}` }).press('Enter')
  await expect(leader.locator('tbody tr')).toHaveCount(1)
  await expect(leader.locator('tbody tr')).toContainText(town)
  await leave(leader)
})
