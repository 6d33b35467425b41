import { type Browser, expect, type Page, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { expectSound, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'
import { leave } from '../support/seats'

const { suggestion, merging, states, officeForms, registry } = words
const { moves } = suggestion
const why = '反映同一条道路的同一问题，合并研究办理。'

async function handIn(browser: Browser, login: string, title: string): Promise<string> {
  const delegate = await signedIn(browser, login)
  const written = {
    title,
    situation: '该路段夜间没有照明，雨天积水，行人只能走在机动车道上。',
    analysis: '道路移交后管养单位不明确，多次反映没有结果。',
    asks: [{ text: '明确该路段的管养单位。' }, { text: '年内补装路灯。' }, { text: '疏通沿线排水管道。' }],
    publicityWish: 'FULL',
    contactWish: true,
    wishedUnitId: '',
    categoryId: '',
  }
  const { suggestionId, version } = await command(delegate, 'save-draft', { version: 0, ...written })
  await command(delegate, 'submit-suggestion', { suggestionId, version })
  await leave(delegate)
  return suggestionId as string
}

async function registered(office: Page, suggestionId: string): Promise<string> {
  await office.goto(`/suggestions/${suggestionId}/register`)
  const categoryId = await office.locator('select[name=categoryId] option').nth(1).getAttribute('value')
  return (await command(office, 'register-suggestion', { suggestionId, categoryId })).number as string
}

const follow = async (page: Page, id: string, move: string) => {
  await page.goto(`/suggestions/${id}`)
  await page.getByRole('link', { name: move, exact: true }).click()
}
const back = (page: Page, id: string) => page.waitForURL(new RegExp(`/suggestions/${id}$`))
const status = (page: Page, text: string) => expect(page.getByText(text, { exact: true }).first()).toBeVisible()
const group = (page: Page) => page.locator('#group')
const splitCard = (page: Page) => page.locator('#split')

test('two suggestions of two delegates are handled together and answered apart', async ({ browser }) => {
  test.setTimeout(240_000)
  const mine = await handIn(browser, 'delegate1', '关于补装澄波湖路西段路灯的建议')
  const theirs = await handIn(browser, 'delegate2', '关于解决澄波湖路西段路灯和积水问题的建议')
  const office = await signedIn(browser, 'office1')
  await registered(office, mine)
  const theirNumber = await registered(office, theirs)

  await follow(office, mine, moves.merge)
  await expect(office.getByText(merging.merge.noneChosen)).toBeVisible()
  await expectSound(office)
  await office.getByLabel(merging.merge.search).fill(theirNumber)
  await office.getByRole('search').getByRole('button').click()
  const choose = fill(merging.merge.chooseThis, { number: fill(merging.number, { number: theirNumber }) })
  await office.getByRole('link', { name: choose }).first().click()
  await expect(office.getByText(fill(merging.merge.chosen, { count: 1 }))).toBeVisible()
  await office.getByRole('button', { name: merging.merge.submit }).click()
  await expect(office.getByLabel(merging.merge.reason)).toBeFocused()
  await expectSound(office)
  await office.getByLabel(merging.merge.reason).fill(why)
  await office.getByRole('button', { name: merging.merge.submit }).click()
  await back(office, mine)
  await expect(group(office).getByText(why)).toBeVisible()
  await expect(group(office).getByRole('link')).toHaveCount(1)
  await expectSound(office)

  await office.goto(`/registry?mark=MERGED&text=${encodeURIComponent('澄波湖路')}`)
  await expect(office.getByRole('row').filter({ hasText: merging.marks.MERGED })).toHaveCount(2)
  await expectSound(office)

  await office.goto(`/suggestions/${mine}/assign`)
  const unit = office.locator('select').first()
  await unit.selectOption({ label: await labelOf(office, '区交通运输局') })
  await office.getByRole('button', { name: officeForms.assign.submit, exact: true }).click()
  await back(office, mine)
  await office.goto(`/suggestions/${theirs}`)
  await status(office, states.suggestion.ASSIGNED)

  const clerk = await signedIn(browser, 'unit1', 'phone')
  await clerk.goto('/assignments')
  const together = fill(merging.together, { numbers: theirNumber })
  await expect(clerk.getByText(together).first()).toBeVisible()
  await expectSound(clerk)

  const delegate = await signedIn(browser, 'delegate1', 'phone')
  await delegate.goto(`/suggestions/${mine}`)
  await expect(group(delegate).getByText(merging.closed)).toBeVisible()
  await expect(group(delegate).getByText(fill(merging.number, { number: theirNumber }))).toBeVisible()
  await expect(delegate.getByText('积水问题')).toHaveCount(0)
  await expectSound(delegate)

  await follow(office, theirs, moves.unmerge)
  await expect(office.getByText(merging.unmerge.pair)).toBeVisible()
  await expectSound(office)
  await office.getByLabel(merging.unmerge.reason).fill('经核实并非同一路段。')
  await office.getByRole('button', { name: merging.unmerge.submit }).click()
  await back(office, theirs)
  await expect(group(office)).toHaveCount(0)
  await status(office, states.suggestion.ASSIGNED)
})

async function labelOf(page: Page, unit: string): Promise<string> {
  return ((await page.locator('select option', { hasText: unit }).first().textContent()) ?? '').trim()
}

test('a suggestion with two matters is split along its asks, and put back', async ({ browser }) => {
  test.setTimeout(240_000)
  const id = await handIn(browser, 'delegate1', '关于开元大街北段路灯和排水的建议')
  const office = await signedIn(browser, 'office1')
  const number = await registered(office, id)

  await follow(office, id, moves.split)
  await expectSound(office)
  const title = (place: number) => office.getByLabel(fill(merging.split.partTitle, { number: place }))
  const part = (ask: number) => office.getByLabel(fill(merging.split.ask, { number: ask }))
  await title(1).fill('关于开元大街北段补装路灯的建议')
  await title(2).fill('关于开元大街北段疏通排水管道的建议')
  await office.getByLabel(merging.split.reason).fill('路灯和排水由两个单位管养。')
  await part(1).selectOption({ label: fill(merging.split.toPart, { number: 1 }) })
  await part(2).selectOption({ label: fill(merging.split.toPart, { number: 1 }) })
  await office.getByRole('button', { name: merging.split.submit }).click()
  await expect(part(3)).toBeFocused()
  await expectSound(office)
  await part(3).selectOption({ label: fill(merging.split.toPart, { number: 2 }) })
  await office.getByRole('button', { name: merging.split.submit }).click()
  await back(office, id)
  await status(office, states.suggestion.SPLIT)
  await expect(splitCard(office).getByRole('link')).toHaveCount(2)
  await expectSound(office)

  const delegate = await signedIn(browser, 'delegate1', 'phone')
  await delegate.goto(`/suggestions/${id}`)
  await splitCard(delegate).getByRole('link').first().click()
  await expect(delegate.getByRole('heading', { level: 1 })).toHaveText('关于开元大街北段补装路灯的建议')
  await expect(splitCard(delegate).getByText(merging.signedOnOriginal)).toBeVisible()
  await expectSound(delegate)

  await follow(office, id, moves.undoSplit)
  await expectSound(office)
  await office.getByLabel(officeForms.reason).fill('代表说明是同一工程，一并办理。')
  await office.getByRole('button', { name: merging.undoSplit.submit }).click()
  await back(office, id)
  await status(office, states.suggestion.OFFICE_REVIEW)
  await expect(splitCard(office).getByText(merging.numbersKept)).toBeVisible()
  await delegate.reload()
  await status(delegate, states.suggestion.REJOINED)
  await expect(splitCard(delegate).getByText(new RegExp(fill(merging.number, { number })))).toBeVisible()
  await expectSound(delegate)
})

test('the office marks what was raised before, and the registry finds it', async ({ browser }) => {
  test.setTimeout(120_000)
  const earlier = await handIn(browser, 'delegate2', '关于在安大村设置红绿灯的建议')
  const id = await handIn(browser, 'delegate1', '关于在安大村路口设置红绿灯的建议')
  const office = await signedIn(browser, 'office1')
  for (const each of [earlier, id]) await registered(office, each)
  await follow(office, id, moves.markRepeated)
  await expectSound(office)
  const like = office.getByRole('listitem').filter({ hasText: '关于在安大村设置红绿灯的建议' })
  await like.getByRole('button', { name: words.likeness.markRepeated }).click()
  await expect(like.getByRole('button', { name: words.likeness.unlink })).toBeVisible()
  await office.goto('/registry')
  await office.getByLabel(registry.mark).selectOption('REPEATED')
  await office.getByRole('search').getByRole('button').click()
  await expect(office.getByRole('link', { name: '关于在安大村路口设置红绿灯的建议' })).toBeVisible()
  await expectSound(office)
  await office.goto(`/suggestions/${id}`)
  await expect(office.getByText(merging.marks.REPEATED, { exact: true }).first()).toBeVisible()
})
