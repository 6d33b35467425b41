import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectSound, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'
import { handInOnPaper } from '../support/on-paper'
import { leave } from '../support/seats'

const { registration } = words
/** A session's 122 take minutes to write; the gate asks for a few, by DESK_SUGGESTIONS for all. */
const count = Number(process.env.DESK_SUGGESTIONS || 8)
/** How many of them are registered one by one; the others go together. */
const single = Number(process.env.DESK_ONE_BY_ONE ?? Math.ceil(count / 2))
/** Nobody else hands in beside a run that registers all at once: it may take the whole desk. */
const isAlone = single === 0
/** A delegate hands in sixty an hour at most; what is more comes on paper. */
const perDelegate = 55
/** They are registered one after the other while the clerk goes on. */
const untilAll = { timeout: 10_000 + count * 1000 }
const places = ['纬一路', '纬二路', '纬三路', '经一路', '经二路']
const ours = /第\d+段/
const registered = /已登记/
const matters = ['增设公交站', '维修路灯', '扩建幼儿园', '治理河道淤积', '增加卫生院医生']

async function handIn(browser: Browser): Promise<void> {
  const delegates = await Promise.all(['delegate1', 'delegate2'].map((login) => signedIn(browser, login)))
  const office = await signedIn(browser, 'office1')
  for (let one = 0; one < count; one++) {
    const matter = matters[one % matters.length]
    const written = {
      title: `关于在${places[Math.floor(one / 5) % 5]}第${one + 1}段${matter}的建议`,
      situation: '群众多次反映，现场看过三次。',
      analysis: '多年没有投入，管理单位不明确。',
      asks: [{ text: `请在年内${matter}，并明确管理单位。` }],
      publicityWish: 'FULL',
      contactWish: true,
      wishedUnitId: '',
      categoryId: '',
    }
    if (one >= perDelegate * delegates.length) await handInOnPaper(office, written)
    else await handInBy(delegates[one % delegates.length] as Page, written)
  }
  for (const page of [office, ...delegates]) await leave(page)
}

async function handInBy(page: Page, written: object): Promise<void> {
  const { suggestionId, version } = await command(page, 'save-draft', { version: 0, ...written })
  await command(page, 'submit-suggestion', { suggestionId, version })
}

test('the office registers all that waits by keyboard alone', async ({ browser }) => {
  test.setTimeout(600_000)
  await handIn(browser)
  const page = await signedIn(browser, 'office1')
  await page.goto('/registration-desk')
  const buttons = page.locator('button[id^=register-]')
  await expect(buttons.first()).toBeFocused()
  await expectSound(page)

  await page.keyboard.press('?')
  await expect(page.getByRole('heading', { name: registration.keys.title })).toBeVisible()
  await expectSound(page)
  await page.keyboard.press('Escape')

  let pressed = 0
  const press = async (key: string) => {
    pressed++
    await page.keyboard.press(key)
  }
  const focused = page.locator('tr', { has: page.locator(':focus') })
  const own = page.getByRole('row', { name: ours })
  /** Others hand in and register at the same time: their rows are passed over and not counted. */
  const toOwn = async () => {
    while (!ours.test((await focused.textContent()) ?? '')) await page.keyboard.press('j')
  }
  for (let one = 0; one < single; one++) {
    await toOwn()
    if ((await focused.locator('select').inputValue()) === '') await press('4')
    await press('Enter')
  }
  await expect(own.filter({ hasText: registered })).toHaveCount(single, untilAll)
  const byOne = pressed

  const together = count - single
  if (together > 0) {
    if (isAlone) await press('Shift+X')
    for (let one = 0; !isAlone && one < together; one++) {
      await toOwn()
      await press('x')
      if (one < together - 1) await press('j')
    }
    await press('Shift+Enter')
    const asked = words.registration.togetherTitle.replace('{count}', String(together))
    await expect(page.getByRole('heading', { name: asked })).toBeVisible()
    await press('Tab')
    await press('Enter')
  }
  await expect(own.filter({ hasText: registered })).toHaveCount(count, untilAll)
  await expectSound(page)
  process.stdout.write(
    `${single} registered one by one with ${byOne} keystrokes, ${together} together with ${pressed - byOne}\n`,
  )
  expect(byOne).toBeLessThanOrEqual(2 * single)
  expect(pressed - byOne).toBe(together === 0 ? 0 : isAlone ? 4 : 2 * together - 1 + 3)
  const numbers = (await own.locator('strong').allTextContents()).map((text) => Number(text.match(/\d+/)?.[0]))
  expect(numbers).toEqual(numbers.toSorted((left, right) => left - right))
})

test('the desk on a phone is a stack of cards', async ({ browser }) => {
  const delegate = await signedIn(browser, 'delegate1')
  const title = '关于在社区设置代表信箱的建议'
  const draft = { title, situation: '甲', analysis: '乙', asks: [{ text: '请重视' }], publicityWish: 'NONE' }
  const rest = { version: 0, contactWish: true, wishedUnitId: '', categoryId: '' }
  const { suggestionId, version } = await command(delegate, 'save-draft', { ...draft, ...rest })
  await command(delegate, 'submit-suggestion', { suggestionId, version })
  const page = await signedIn(browser, 'office1', 'phone')
  await page.goto('/registration-desk')
  const card = page.getByRole('row', { name: title })
  await expect(card.getByText(registration.advice.NO_CONCRETE_ASK)).toBeVisible()
  await card.getByRole('button', { name: registration.read, exact: true }).click()
  await expect(card.getByRole('heading', { name: words.suggestion.asks })).toBeVisible()
  await expectSound(page)
  await card.getByRole('combobox').selectOption({ index: 1 })
  await card.getByRole('button', { name: registration.registerThis.replace('{title}', title) }).click()
  await expect(card.getByText(/已登记/)).toBeVisible()
})
