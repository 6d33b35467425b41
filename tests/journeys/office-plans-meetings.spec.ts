import { expect, type Page, test } from '@playwright/test'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'
import { command, handedOver } from '../support/handed-over'

const { meetingPlan: plan, meetings } = words
const { again, desk } = plan
const fill = (sentence: string, value: number | string) => sentence.replace(/\{\w+\}/, `${value}`)
const day = '2023-02-06'

async function readyToAnswer(browser: Parameters<typeof signedIn>[0], title: string, unit: string, clerk: string) {
  const { assignmentIds } = await handedOver(browser, title, [{ unit, role: 'SOLE' }])
  await command(await signedIn(browser, clerk), 'acknowledge-assignment', { assignmentId: assignmentIds[0] ?? '' })
}

async function typeSlots(page: Page, rooms: readonly string[]): Promise<void> {
  for (const [place, room] of rooms.entries()) {
    if (place > 0) await page.getByRole('button', { name: plan.addSlot }).click()
    const slot = page.getByRole('group', { name: fill(plan.slotName, place + 1), exact: true })
    await slot.getByLabel(plan.day).fill(day.replace('06', `0${6 + place}`))
    await slot.getByLabel(plan.place).fill(room)
  }
}

/** Meetings of journeys beside this one stand in the plan as well, and would take what has to move. */
async function awayOnAllDaysBut(office: Page, unit: string, free: string): Promise<void> {
  const add = office.getByRole('button', { name: plan.addAway })
  await add.click()
  const days = await office
    .getByLabel(plan.day)
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  const away = days.filter((value) => value !== '' && value !== free)
  expect(away).toContain('2023-02-07')
  for (const [place, value] of away.entries()) {
    if (place > 0) await add.click()
    await office.getByLabel(plan.person).nth(place).selectOption(unit)
    await office.getByLabel(plan.day).nth(place).selectOption(value)
  }
}

test('the office packs suggestions into meetings, changes the plan by keyboard, adopts it, and plans again when a head is away', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const titles = ['关于在村口公交站增设候车亭的建议（排会）', '关于整治村口积水的建议（排会）']
  await readyToAnswer(browser, titles[0] as string, '区交通运输局', 'unit1')
  await readyToAnswer(browser, titles[1] as string, '区城乡水务局', 'unit2')

  const office = await signedIn(browser, 'office1')
  await office.goto('/reply-meetings')
  await office.getByRole('link', { name: plan.open, exact: true }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(plan.title)
  await office.getByRole('button', { name: plan.nothing }).first().click()
  for (const title of titles) await office.getByLabel(title).check()
  await typeSlots(office, ['排会一室', '排会二室'])
  await office.getByRole('button', { name: plan.propose, exact: true }).click()
  await expect(office.getByText(fill(plan.tileNotes.fewest, 0))).toBeVisible()
  await expectSoundOnBoth(office)

  for (const [slot, title] of ['候车亭', '积水'].entries()) {
    const box = office.getByRole('checkbox', { name: new RegExp(`^${fill(plan.tick, `.*${title}`)}`) })
    await box.focus()
    await office.keyboard.press('Space')
    await office.getByLabel(plan.moveTo).selectOption({ index: slot })
    await office.getByRole('button', { name: plan.move, exact: true }).press('Enter')
    if (await box.isChecked()) await box.uncheck()
  }
  await office.getByRole('button', { name: plan.adopt, exact: true }).click()
  await office.getByRole('dialog').getByRole('button', { name: plan.adopt }).click()
  await office.waitForURL('/reply-meetings')
  await expect(office.getByText('排会二室')).toBeVisible()
  await expectSoundOnBoth(office)

  await office.getByRole('link', { name: plan.openAgain }).click()
  await awayOnAllDaysBut(office, '区城乡水务局', day)
  await expect(office.getByText(fill(again.before, 1))).toBeVisible()
  await office.getByRole('button', { name: again.propose }).click()
  await expect(office.getByText(again.why.AWAY.replace('{names}', '区城乡水务局')).last()).toBeVisible()
  await expectSoundOnBoth(office)
  await office.getByRole('button', { name: again.adopt }).click()
  await office.waitForURL('/reply-meetings')

  await office.getByRole('row').filter({ hasText: '排会一室' }).getByRole('link').click()
  await expect(office.getByText(fill(meetings.agendaCount, 2))).toBeVisible()
  await office.getByRole('link', { name: meetings.tabs.agenda, exact: true }).click()
  await office.getByRole('checkbox', { name: /积水/ }).check()
  await office.getByRole('button', { name: plan.up, exact: true }).press('Enter')
  await office.getByRole('button', { name: desk.order }).press('Enter')
  await expect(office.getByRole('button', { name: desk.order })).toBeHidden()
  await expectSoundOnBoth(office)
})
