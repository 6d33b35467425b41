import { expect, test } from '@playwright/test'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'

const { entry } = words.performance
const text = '走访镇区两处农贸市场，收集摊主对排水的意见，当天转告镇政府。'

test('a delegate reads his record on the phone and adds what nothing knows of; the office confirms it', async ({
  browser,
}) => {
  const delegate = await signedIn(browser, 'delegate1', 'phone')
  await delegate.goto('/delegate/record?year=2022')
  await expect(delegate.getByRole('heading', { name: words.performance.sections.suggestions })).toBeVisible()
  await expectSoundOnBoth(delegate)
  await delegate.getByRole('link', { name: entry.add }).click()
  await delegate.getByLabel(entry.doneOn).fill('2022-11-03')
  await delegate.getByLabel(entry.text).fill(text)
  await expectSoundOnBoth(delegate)
  await delegate.getByRole('button', { name: entry.submit, exact: true }).click()
  await delegate.waitForURL(/delegate\/record\?year=2022/)
  const own = delegate.getByRole('listitem').filter({ hasText: text })
  await expect(own.getByText(entry.states.ENTERED)).toBeVisible()

  const office = await signedIn(browser, 'office1')
  await office.goto('/performance')
  const waiting = office.getByRole('listitem').filter({ hasText: text })
  await expectSoundOnBoth(office)
  await waiting.getByRole('link').click()
  await office.waitForURL(/performance\/entries\//)
  await expectSoundOnBoth(office)
  await office.getByRole('button', { name: entry.decide, exact: true }).click()
  await office.waitForURL(/performance$/)
  await expect(waiting).toHaveCount(0)

  await delegate.reload()
  await expect(own.getByText(entry.states.CONFIRMED)).toBeVisible()
})
