import { expect, test } from '@playwright/test'
import { expectSound, expectSoundOnBoth, signedIn, words } from '../support/browser'
import { command, handedOver } from '../support/handed-over'

const { meetingInvitation, meetingPlan } = words
const { answers, desk, grounds, home, mine } = meetingInvitation
const deputy = { name: '周立新', post: '副局长' }
const hours = { heldOn: '2023-02-20', from: '09:00', to: '11:30', place: '第三会议室', host: '' }

test('an invited delegate says on the phone that she comes, the head sends a deputy, and the office sees both', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const { suggestionId, assignmentIds } = await handedOver(browser, '关于修复田间机井房的建议（邀请）', [
    { unit: '区交通运输局', role: 'SOLE' },
  ])
  await command(await signedIn(browser, 'unit1'), 'acknowledge-assignment', { assignmentId: assignmentIds[0] ?? '' })

  const office = await signedIn(browser, 'office1')
  await office.goto('/reply-meetings/plan')
  const sessionId = await office.getByLabel(meetingPlan.session).inputValue()
  const meetings = [{ ...hours, suggestionIds: [suggestionId] }]
  const plan = { sessionId, calling: 'LEAD', despiteClashes: false, meetings }
  const { meetingIds } = await command<{ meetingIds: string[] }>(office, 'adopt-meeting-plan', plan)
  const address = `/reply-meetings/${meetingIds[0]}`
  await office.goto(`${address}/invitations`)
  const send = { name: desk.sendAll.replace('{count}', '2') }
  await office.getByRole('button', send).click()
  await office.getByRole('dialog').getByRole('button', send).click()
  await expect(office.getByRole('button', { name: desk.remind })).toBeVisible()
  await expectSoundOnBoth(office)

  const phone = await signedIn(browser, 'delegate1', 'phone')
  const entry = phone.getByRole('listitem').filter({ hasText: hours.place })
  await entry.getByRole('button', { name: mine.come }).click()
  await expect(entry.getByText(answers.COMING, { exact: true })).toBeVisible()
  await entry.getByRole('link', { name: home.open }).click()
  await expect(phone.getByText(mine.state.replace('{answer}', answers.COMING))).toBeVisible()
  await expectSound(phone)

  const head = await signedIn(browser, 'head1', 'phone')
  await head.goto(`${address}/invitation`)
  await head.getByText(mine.awayOfUnit).click()
  await head.getByLabel(answers.DEPUTY).check()
  await head.getByLabel(grounds.OFFICIAL_DUTY).check()
  await head.getByLabel(mine.reason, { exact: true }).fill('当天参加市里会议')
  await head.getByLabel(mine.deputyName).fill(deputy.name)
  await head.getByLabel(mine.deputyPost).fill(deputy.post)
  await expectSound(head)
  await head.getByRole('button', { name: mine.send }).click()
  const instead = mine.stateDeputy.replace('{name}', deputy.name).replace('{post}', deputy.post)
  await expect(head.getByText(instead)).toBeVisible()

  await office.reload()
  const seen = desk.deputy.replace('{name}', deputy.name).replace('{post}', deputy.post)
  await expect(office.getByText(seen)).toBeVisible()
  await expect(office.getByRole('heading', { name: desk.comingTitle.replace('{count}', '2') })).toBeVisible()
  await expectSoundOnBoth(office)
})
