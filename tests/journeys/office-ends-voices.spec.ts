import { expect, test } from '@playwright/test'
import { expectSound, expectSoundOnBoth, signedIn, words } from '../support/browser'

const { voicePages, voices } = words
const { acts, forms, entry, became } = voicePages

test('the office enters two voices by keyboard, one is answered by a unit and one becomes a suggestion', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const delegate = await signedIn(browser, 'delegate1', 'phone')
  await delegate.goto('/delegate')
  const name = (await delegate.getByText(/您好/).first().textContent()) ?? ''

  const office = await signedIn(browser, 'office1')
  await office.goto('/voices/new')
  await office.getByLabel(entry.channel).selectOption('SURVEY')
  const own = office.getByLabel(entry.delegate).first()
  const option = await own
    .locator('option')
    .evaluateAll(
      (options, said) =>
        options
          .find(({ textContent }) => textContent !== '' && said.includes(textContent ?? '-'))
          ?.getAttribute('value') ?? '',
      name,
    )
  await own.selectOption(option)
  await office.getByLabel(entry.text).first().fill('河口街东段路灯有六盏不亮，请尽快修复。')
  await office.getByLabel(entry.text).first().press('Control+Enter')
  await office.keyboard.type('希望在新元大街增设一对公交站，方便老人就医。')
  await office.getByLabel(entry.delegate).nth(1).selectOption(option)
  await expectSound(office)
  await office.getByRole('button', { name: entry.submit }).click()
  await office.waitForURL(/\/voices$/)

  await office.getByRole('row').filter({ hasText: '河口街东段' }).getByRole('link').click()
  await office.getByRole('link', { name: acts.pass }).click()
  await office.getByLabel(forms.unit, { exact: true }).selectOption({ label: '区交通运输局' })
  await office.getByRole('button', { name: forms.submitPass }).click()
  await expect(office.getByText(became.basis)).toBeVisible()
  await expectSoundOnBoth(office)
  const address = new URL(office.url()).pathname

  const unit = await signedIn(browser, 'unit1')
  await unit.goto(address)
  await unit.getByLabel(forms.answer).fill('六盏路灯已于一月底全部修复。')
  await unit.getByRole('radio', { name: voices.results.SOLVED }).check()
  await unit.getByRole('button', { name: forms.submitAnswer }).click()
  await expect(unit.getByText('六盏路灯已于一月底全部修复。').first()).toBeVisible()

  await delegate.goto(address)
  await expect(delegate.getByText(voices.results.SOLVED).first()).toBeVisible()
  await expectSound(delegate)
  await delegate.goto('/delegate')
  await expect(delegate.getByRole('heading', { name: voicePages.home.own })).toBeVisible()
  await delegate.getByRole('listitem').filter({ hasText: '新元大街' }).getByRole('link').first().click()
  await delegate.getByLabel(forms.suggestionTitle).fill('关于在新元大街增设公交站的建议')
  await delegate.getByRole('button', { name: forms.submitPromote }).click()
  await delegate.waitForURL(/\/suggestions\/[0-9a-f-]+\/edit/)
  await expect(delegate.getByText('希望在新元大街增设一对公交站').first()).toBeVisible()
})
