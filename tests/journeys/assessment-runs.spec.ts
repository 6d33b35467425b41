import { expect, type Page, test } from '@playwright/test'
import { demonstrationAccounts } from '@/prisma/demo/people'
import { expectSoundOnBoth, signedIn, words } from '../support/browser'
import { command } from '../support/handed-over'

const { assessments, assessmentJudging: judging, assessmentResults: results, assessmentSchemes: schemes } = words
const { opening, desk, next } = assessments
const name = '2022年试评（全程）'
const unit = '区交通运输局'
const assessorName = demonstrationAccounts.find(({ login }) => login === 'assessor1')?.name ?? ''

/** A trial in one group: the demonstration has one assessor who can sign in. */
async function openTrial(office: Page): Promise<string> {
  await office.goto('/assessment-schemes')
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(schemes.title)
  await expectSoundOnBoth(office)
  await office.goto('/assessments')
  await office.getByRole('link', { name: opening.action }).click()
  await office.waitForURL('/assessments/new')
  await office.getByLabel(opening.kind).selectOption('TRIAL')
  await office.getByLabel(opening.name).fill(name)
  await office.getByLabel(opening.groups).selectOption('1')
  await expectSoundOnBoth(office)
  await office.getByRole('button', { name: opening.submit }).click()
  await office.waitForURL(/\/assessments\/[0-9a-f-]{36}$/)
  return new URL(office.url()).pathname
}

async function nameTheLeader(office: Page): Promise<void> {
  await expect(office.getByText(next.gaps)).toBeVisible()
  await office.getByRole('link', { name: next.groupsLink }).click()
  const person = office.getByLabel(desk.person).locator('option').filter({ hasText: assessorName })
  await office.getByLabel(desk.person).selectOption(await person.getAttribute('value'))
  await office.getByLabel(desk.of).selectOption('1')
  await office.getByLabel(desk.leads).check()
  await office.getByRole('button', { name: desk.nameSubmit }).click()
  await expect(office.getByRole('button', { name: desk.takeOut.replace('{name}', assessorName) })).toBeVisible()
  await expectSoundOnBoth(office)
}

test('an assessment goes from its opening to the lists of the units by the people who do it', async ({ browser }) => {
  test.setTimeout(150_000)
  const office = await signedIn(browser, 'office1')
  const at = await openTrial(office)
  const assessmentId = at.split('/').at(-1) ?? ''
  await nameTheLeader(office)

  await office.goto(at)
  await office.getByRole('button', { name: next.selfOpen }).click()
  await office.getByLabel(next.known).check()
  await office.getByRole('button', { name: next.judgingOpen }).click()
  await expect(office.getByRole('button', { name: next.checkOpen })).toBeVisible()
  await expectSoundOnBoth(office)

  const assessor = await signedIn(browser, 'assessor1')
  await assessor.goto(`${at}/judging`)
  await expectSoundOnBoth(assessor)
  await assessor.getByRole('link', { name: unit, exact: true }).click()
  await assessor.waitForURL(/\/judging\/[0-9a-f-]{36}$/)
  for (const field of await assessor.locator('main input[inputmode=decimal]').all()) await field.fill('1')
  const kept = assessor.waitForResponse(/save-marks/)
  await assessor.getByRole('button', { name: judging.save }).click()
  await kept
  await expect(assessor.getByRole('button', { name: judging.handIn })).toBeEnabled()
  await expectSoundOnBoth(assessor)
  await assessor.getByRole('button', { name: judging.handIn }).click()
  await expect(assessor.getByText(judging.columns.standing).first()).toBeVisible()
  await expectSoundOnBoth(assessor)

  await command(office, 'open-assessment-check', { assessmentId, isKnown: true })
  const head = await signedIn(browser, 'head1')
  await head.goto(at)
  const lists = head.locator(`a[href^="${at}/units/"]:not([href$="/objections"])`)
  await lists.filter({ hasText: unit }).first().click()
  await expect(head.getByRole('heading', { level: 1 })).toHaveText(results.title.replace('{unit}', unit))
  await head
    .locator('main summary')
    .filter({ hasText: results.facts.behind.slice(0, 5) })
    .first()
    .click()
  await expectSoundOnBoth(head)
  await head.locator('details[open] a[href*="/suggestions/"]').first().click()
  await head.waitForURL(/\/suggestions\//)
})

test('a result that is fixed is counted again before whoever reads it, and no unit has a place in it', async ({
  browser,
}) => {
  const office = await signedIn(browser, 'office1')
  await office.goto('/assessments?kind=ANNUAL&state=FROZEN')
  await office.getByRole('row').filter({ hasText: '2022' }).getByRole('link').first().click()
  await expectSoundOnBoth(office)
  const at = new URL(office.url()).pathname
  await office.goto(`${at}/results`)
  await expectSoundOnBoth(office)
  await office.goto(`${at}/spread`)
  await expectSoundOnBoth(office)
  await office.goto(at)
  await office.locator(`a[href^="${at}/units/"]`).filter({ hasText: unit }).first().click()
  await expect(office.getByText(results.frozen.equal)).toBeVisible()
  await expectSoundOnBoth(office)
  await office.getByRole('link', { name: words.assessmentPictures.open }).click()
  await expectSoundOnBoth(office)
})
