import { expect, test } from '@playwright/test'
import { officeStaff } from '@/prisma/demo/staff'
import { pdf } from '../documents/office-files'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'
import { onTrial, withMembers } from '../support/on-trial'

const { selfAssessment } = words
const { objections } = selfAssessment

test('a clerk drafts the self-assessment with evidence, the head hands it in; he objects to his list and is answered', async ({
  browser,
}) => {
  test.slow()
  const office = await signedIn(browser, 'office1')
  const { assessmentId, at, selfDueOn } = await onTrial(office, '自评试评')
  await withMembers(office, assessmentId, officeStaff.assessors.slice(0, 2))
  await command(office, 'open-self-assessment', { assessmentId, selfDueOn })

  const clerk = await signedIn(browser, 'unit1', 'phone')
  await clerk.goto(at)
  // Units change hands in another journey, and he may write for a second one by then.
  await clerk.locator(`a[href^="${at}/self/"]`).filter({ hasText: '区交通运输局' }).click()
  await clerk.waitForURL(/\/self\//)
  await expectSoundOnBoth(clerk)
  const values = clerk.getByLabel(/^自评：/)
  await values.first().fill('0')
  await values.last().fill('8.5')
  for (const done of await clerk.getByLabel(selfAssessment.value.YES_NO).all()) await done.selectOption('1')
  for (const said of await clerk.getByLabel(selfAssessment.words, { exact: false }).all())
    if (await said.isEditable()) await said.fill('分工方案和每月通报见佐证材料。')
  await clerk.getByLabel(selfAssessment.suggestions, { exact: false }).first().selectOption({ index: 1 })
  const file = { name: '分工方案.pdf', mimeType: 'application/pdf', buffer: pdf('一份材料') }
  await clerk.locator('input[type=file]').first().setInputFiles(file)
  await expect(clerk.getByRole('link', { name: '分工方案.pdf' })).toBeVisible()
  await clerk.getByRole('button', { name: selfAssessment.save }).click()
  await expect(clerk.getByText(selfAssessment.saved)).toBeVisible()
  await expectSoundOnBoth(clerk)

  const head = await signedIn(browser, 'head1')
  await head.goto(clerk.url())
  await head.getByRole('button', { name: selfAssessment.handIn }).click()
  await head.getByRole('dialog').getByRole('button', { name: selfAssessment.handIn }).click()
  await expect(head.getByText(/于2023年1月9日提交/)).toBeVisible()
  await expectSoundOnBoth(head)
  await office.goto(at)
  await expectSoundOnBoth(office)

  await command(office, 'open-assessment-judging', { assessmentId, marksDueOn: '2023-01-20', isKnown: true })
  await command(office, 'open-assessment-check', { assessmentId, isKnown: true })
  await head.goto(clerk.url().replace('/self/', '/units/').concat('/objections'))
  await head.getByLabel(objections.item).selectOption({ label: '按期签收' })
  await head.getByLabel(objections.suggestion, { exact: false }).selectOption({ index: 1 })
  await head.getByLabel(objections.words).fill('这一件当天已经签收，系统记的是补录的日期，请按送达回证计算。')
  await expectSoundOnBoth(head)
  await head.getByRole('button', { name: objections.submit }).click()
  const raised = head.getByRole('listitem').filter({ hasText: '请按送达回证计算' })
  await expect(raised.getByText(objections.due)).toBeVisible()

  await office.goto(`${at}/objections`)
  await expectSoundOnBoth(office)
  await office.getByRole('link', { name: objections.answerTitle }).click()
  await office.getByRole('radio', { name: objections.outcomes.UPHELD, exact: true }).check()
  await office.getByLabel(objections.answer).fill('查对送达回证，确在当天签收，按全部按期计算。')
  await office.getByLabel(objections.points, { exact: false }).fill('7')
  await expectSoundOnBoth(office)
  await office.getByRole('button', { name: objections.submitAnswer, exact: true }).click()
  await office.waitForURL(/\/objections$/)
  await expect(office.getByText(objections.emptyOpen)).toBeVisible()

  await head.reload()
  await expect(head.getByText('本项得分改为 7 分')).toBeVisible()
  await expectSoundOnBoth(head)
})
