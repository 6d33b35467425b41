import { expect, type Page, test } from '@playwright/test'
import { officeStaff } from '@/prisma/demo/staff'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'
import { onTrial, withMembers, withOwnGroup } from '../support/on-trial'

const { assessmentCorrections: corrections, groupMeetings: meetings, markingSheets: sheets } = words
const { objections } = words.selfAssessment
const [assessor = '', colleague = '', third = ''] = officeStaff.assessors
const unit = '区交通运输局'

type Sheet = { memberId: string; marks: object[] }

/** One person's reading; what was sent comes back. */
async function enter(office: Page, at: string, first: string): Promise<Sheet> {
  await office.goto(at)
  await office.getByRole('row').filter({ hasText: unit }).getByRole('link', { name: assessor, exact: true }).click()
  await office.getByLabel(sheets.signedOn).fill('2023-01-09')
  const fields = await office.locator('main input[inputmode=decimal]').all()
  for (const [place, field] of fields.entries()) await field.fill(place === 0 ? first : '1')
  const sent = office.waitForRequest(/enter-marking-sheet/)
  await office.getByRole('button', { name: sheets.submit }).click()
  const input = (await sent).postDataJSON()
  await office.waitForURL(at)
  return input
}

test('a sheet is entered by two people, its group meets about the marks, and the office puts right what it finds', async ({
  browser,
}) => {
  test.slow()
  const office = await signedIn(browser, 'office1')
  const { assessmentId, at, selfDueOn, marksDueOn } = await onTrial(office, '纸质评分试评')
  const unitId = await withOwnGroup(office, assessmentId, unit)
  await withMembers(office, assessmentId, [third])
  const [colleagueId = ''] = await withMembers(office, assessmentId, [colleague, assessor], 2)
  await command(office, 'open-self-assessment', { assessmentId, selfDueOn })
  await command(office, 'open-assessment-judging', { assessmentId, marksDueOn, isKnown: true })

  await office.goto(`${at}/judging`)
  await office.getByRole('link', { name: sheets.title }).click()
  await expectSoundOnBoth(office)
  const second = await signedIn(browser, 'office2')
  await enter(office, `${at}/sheets`, '1')
  const read = await enter(second, `${at}/sheets`, '0')
  await expect(second.getByText(sheets.states.DIFFERENT)).toBeVisible()
  await second.getByRole('row').filter({ hasText: unit }).getByRole('link', { name: assessor, exact: true }).click()
  await expect(second.getByRole('table')).toBeVisible()
  await expectSoundOnBoth(second)
  await enter(second, `${at}/sheets`, '1')

  const leader = await signedIn(browser, 'assessor1')
  await leader.goto(`${at}/judging/${unitId}`)
  await expect(leader.getByRole('button', { name: sheets.own.submit })).toBeVisible()
  await expectSoundOnBoth(leader)
  for (const by of [office, second]) await command(by, 'enter-marking-sheet', { ...read, memberId: colleagueId })
  await leader.reload()
  await expect(leader.getByText(sheets.paper.replace('{member}', colleague)).first()).toBeVisible()

  await leader.goto(`${at}/group-meetings/2`)
  await leader.getByLabel(meetings.record.place).fill('三楼会议室')
  await leader.getByRole('button', { name: meetings.record.all }).click()
  await leader.getByRole('button', { name: meetings.record.save }).click()
  await leader.getByRole('table').getByRole('link').first().click()
  await leader.getByLabel(meetings.settle.points, { exact: true }).fill('1')
  await leader.getByLabel(meetings.settle.reason).fill('会上调阅材料后取中。')
  await expectSoundOnBoth(leader)
  await leader.getByRole('button', { name: meetings.settle.submit, exact: true }).click()
  await expect(leader.getByText(/会上调阅材料后取中。（/)).toBeVisible()
  await leader.getByRole('button', { name: meetings.close.button }).click()
  await leader.getByRole('button', { name: meetings.close.confirm, exact: true }).click()
  await expect(leader.getByText(assessor, { exact: false }).first()).toBeVisible()
  await expect(leader.getByRole('button', { name: meetings.record.change })).toHaveCount(0)
  await office.goto(`${at}/group-meetings/2`)
  await office.getByLabel(meetings.reopen.reason).fill('到会人员有误。')
  await office.getByRole('button', { name: meetings.reopen.submit }).click()
  await expect(office.getByRole('button', { name: meetings.record.change })).toBeVisible()

  await command(office, 'open-assessment-check', { assessmentId, isKnown: true })
  await office.goto(`${at}/units/${unitId}`)
  await office.getByRole('link', { name: corrections.open }).click()
  await office.locator('main a[href*="item="]').first().click()
  await expectSoundOnBoth(office)
  await office.getByLabel(objections.points).fill('1')
  await office.getByLabel(corrections.reason).fill('复核送达回证，发现漏计一件。')
  await office.getByLabel(words.selfAssessment.suggestions).selectOption({ index: 1 })
  await office.getByRole('button', { name: corrections.submit, exact: true }).click()
  await office.waitForURL(/#corrections$/)
  const head = await signedIn(browser, 'head1')
  await head.goto(`${at}/units/${unitId}`)
  await expect(head.locator('#corrections').getByText('复核送达回证，发现漏计一件。')).toBeVisible()
  await expectSoundOnBoth(head)
  await office.getByText(corrections.takeBack.open).click()
  await office.getByLabel(corrections.takeBack.reason).fill('回证日期看错。')
  await office.getByRole('button', { name: corrections.takeBack.submit }).click()
  await expect(office.locator('#corrections').getByText(/收回：回证日期看错。/)).toBeVisible()
})
