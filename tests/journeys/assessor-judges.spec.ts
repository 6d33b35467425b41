import { expect, test } from '@playwright/test'
import { officeStaff } from '@/prisma/demo/staff'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'
import { onTrial, withMembers } from '../support/on-trial'

const { assessmentJudging: said } = words
const [assessor = '', colleague = ''] = officeStaff.assessors

test('an assessor judges a unit blind; the marks open once nobody is waited for, and the office judges its own items', async ({
  browser,
}) => {
  test.slow()
  const office = await signedIn(browser, 'office1')
  const { assessmentId, at: trial, selfDueOn, marksDueOn } = await onTrial(office, '评分试评')
  const [otherId] = await withMembers(office, assessmentId, [colleague, assessor])
  await command(office, 'open-self-assessment', { assessmentId, selfDueOn })
  await command(office, 'open-assessment-judging', { assessmentId, marksDueOn, isKnown: true })
  const at = `${trial}/judging`

  const page = await signedIn(browser, 'assessor1')
  await page.goto('/assessor')
  await page.getByRole('link', { name: '评分试评' }).click()
  await expectSoundOnBoth(page)
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page.getByRole('button', { name: said.save })).toBeVisible()
  const unitId = page.url().split('/').at(-1) ?? ''
  await expectSoundOnBoth(page)
  for (const field of await page.locator('input[inputmode=decimal]').all()) await field.fill('1')
  await page.getByRole('button', { name: said.save }).click()
  await expect(page.getByRole('button', { name: said.save })).toBeEnabled()
  await page.getByRole('button', { name: said.handIn, exact: true }).click()
  await expect(page.getByText(said.handedIn)).toBeVisible()
  await office.goto(`${at}/${unitId}`)
  await expect(office.getByText(said.blind)).toBeVisible()
  await expect(office.getByRole('cell', { name: assessor })).toHaveCount(0)

  const bar = { assessmentId, memberId: otherId, unitId, ground: 'DECLARED', words: '亲属在该单位任职。' }
  await command(office, 'bar-assessment-member', bar)
  await page.reload()
  await expect(page.getByRole('rowheader', { name: assessor }).first()).toBeVisible()
  await expectSoundOnBoth(page)
  await office.reload()
  await office
    .getByRole('link', { name: /^评定“/ })
    .first()
    .click()
  await office
    .getByLabel(/做到填 1/)
    .first()
    .fill('1')
  await office
    .getByLabel(/评定理由/)
    .first()
    .fill('文件已经备案。')
  await office.getByRole('button', { name: said.office.submit }).first().click()
  await expect(office.getByText(/文件已经备案。（/)).toBeVisible()
  await expectSoundOnBoth(office)
  await office.goto(at)
  await expectSoundOnBoth(office)
})
