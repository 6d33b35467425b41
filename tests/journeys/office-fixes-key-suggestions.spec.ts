import { expect, test } from '@playwright/test'
import { expectSound, signedIn, words } from '../support/browser'
import { handedOver } from '../support/handed-over'

const { keySuggestions } = words
const { meeting, nominate, revoke, ways } = keySuggestions

test('the office nominates, the directors’ meeting fixes, head and leader see it, another meeting revokes', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const title = '关于整治村口公交站排水的建议'
  const { suggestionId } = await handedOver(browser, title, [
    { unit: '区交通运输局', role: 'LEAD' },
    { unit: '区城乡水务局', role: 'ASSIST' },
  ])
  const page = `/suggestions/${suggestionId}`
  const office = await signedIn(browser, 'office1')
  await office.goto(page)
  await office.getByRole('link', { name: ways.nominate }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(nominate.title)
  await office.getByRole('button', { name: nominate.submit, exact: true }).click()
  await expect(office.getByRole('alert').first()).toBeVisible()
  await expectSound(office)
  await office.getByLabel(keySuggestions.grounds.COMPLEX).check()
  await office.getByLabel(nominate.reason, { exact: true }).fill('涉及交通和水务两个单位，雨季前需要完成。')
  await office.getByRole('button', { name: nominate.submit, exact: true }).click()
  await office.waitForURL(/key-suggestions\?view=nominated/)
  await expect(office.getByRole('link', { name: title })).toBeVisible()
  await expectSound(office)

  const delegate = await signedIn(browser, 'delegate1')
  await delegate.goto(page)
  await expect(delegate.getByText(keySuggestions.card.pending)).toHaveCount(0)

  await office.getByRole('link', { name: keySuggestions.meetingLink }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(meeting.title)
  await office.getByLabel(meeting.heldOn).fill('2023-01-06')
  await office.getByLabel(meeting.name).fill('第十九届人大常委会第十次主任会议')
  await office.getByLabel(meeting.minutesNumber).fill('主任会议纪要〔2023〕1号')
  await office.getByLabel(meeting.decision).last().selectOption({ label: meeting.decisions.FIX })
  await office.getByRole('button', { name: meeting.submit }).click()
  await expect(office.getByText(words.validation['leader-required']).first()).toBeVisible()
  await expectSound(office)
  await office.getByLabel(meeting.leader).selectOption({ index: 1 })
  await office.getByLabel(meeting.days).fill('14')
  await office.getByRole('button', { name: meeting.submit }).click()
  await office.waitForURL(/\/key-suggestions$/)
  await expect(office.getByRole('link', { name: title })).toBeVisible()
  await expectSound(office)

  const head = await signedIn(browser, 'head1', 'phone')
  await head.goto(page)
  await expect(head.getByRole('heading', { name: keySuggestions.card.title })).toBeVisible()
  await expectSound(head)
  await head.goto('/assignments')
  const row = head.getByRole('row').filter({ hasText: title })
  await expect(row.getByText(keySuggestions.mark, { exact: true })).toBeVisible()
  await expectSound(head)

  const leader = await signedIn(browser, 'leader1', 'phone')
  await leader.goto('/leader')
  await expect(leader.getByRole('heading', { name: keySuggestions.led.title })).toBeVisible()
  await expect(leader.getByText(title).first()).toBeVisible()
  await expectSound(leader)
  await leader.goto('/key-suggestions')
  await expectSound(leader)

  await office.goto(page)
  await office.getByRole('link', { name: ways.revoke }).click()
  await office.getByLabel(meeting.heldOn).fill('2023-01-09')
  await office.getByLabel(meeting.name).fill('第十九届人大常委会第十一次主任会议')
  await office.getByLabel(meeting.minutesNumber).fill('主任会议纪要〔2023〕2号')
  await office.getByLabel(revoke.reason).fill('已经并入年度道路工程。')
  await office.getByRole('button', { name: revoke.submit }).click()
  await office.waitForURL(new RegExp(`${page}$`))
  await expect(office.getByRole('link', { name: ways.nominate })).toBeVisible()
  await expectSound(office)
})
