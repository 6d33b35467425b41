import { expect, test } from '@playwright/test'
import { fill } from '@/lib/wording/fill'
import { buildCongress } from '@/prisma/demo/frame/congress'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'
import { command, handedOver } from '../support/handed-over'
import { leave } from '../support/seats'

const { arrival, door, minutes, outcomes } = words.meetingMinutes
const title = '关于在回河街道卫生院门前增设候车亭的建议'
/** Ids of the demonstration are the same on every machine. */
const sessionId = buildCongress('00000000-0000-7000-8000-000000000000').world.sessions.get(2023)

test('a delegate scans the code of the hall, and the office closes the meeting with its minutes', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const handler = { unit: '区交通运输局', role: 'SOLE' } as const
  const { suggestionId, assignmentIds } = await handedOver(browser, title, [handler])
  const clerk = await signedIn(browser, 'unit1')
  await command(clerk, 'acknowledge-assignment', { assignmentId: assignmentIds[0] })
  await leave(clerk)

  const office = await signedIn(browser, 'office1')
  const held = { heldOn: '2023-01-09', from: '10:30', to: '11:30', place: '区会议中心', host: '' }
  const { meetingIds } = await command<{ meetingIds: string[] }>(office, 'adopt-meeting-plan', {
    ...{ sessionId, calling: 'LEAD', despiteClashes: true },
    meetings: [{ ...held, suggestionIds: [suggestionId] }],
  })
  const meetingId = meetingIds[0] ?? ''
  await command(office, 'open-meeting', { meetingId })
  await office.goto(`/reply-meetings/${meetingId}/sign-in`)
  await expect(office.getByRole('img', { name: door.qr })).toBeVisible()
  await expectSoundOnBoth(office)
  const address = await office.getByText(/\/arrive\//).textContent()

  const delegate = await signedIn(browser, 'delegate1', 'phone')
  await delegate.goto(new URL(address ?? '').pathname)
  await delegate.getByRole('button', { name: arrival.signIn }).click()
  await expect(delegate.getByText(arrival.done)).toBeVisible()
  await expectSoundOnBoth(delegate)
  await leave(delegate)

  await office.reload()
  await expect(office.getByText(fill(door.count, { here: 1, called: 2 }))).toBeVisible()
  await office.getByRole('button', { name: door.head }).click()
  await expect(office.getByText(fill(door.count, { here: 2, called: 2 }))).toBeVisible()

  const { items } = await (await office.request.get(`/api/reply-meetings/${meetingId}/room`)).json()
  await command(office, 'end-meeting', { meetingId, notReached: items.map(({ id }: { id: string }) => id) })
  await office.goto(`/reply-meetings/${meetingId}/minutes`)
  await expectSoundOnBoth(office)
  await office.getByRole('button', { name: minutes.close }).click()
  await office.getByRole('dialog').getByRole('button', { name: minutes.close }).click()
  await expect(office.getByText(/归集定稿/)).toBeVisible()
  await office.goto(`/suggestions/${suggestionId}`)
  await expect(office.getByText(outcomes.POSTPONED).first()).toBeVisible()
})
