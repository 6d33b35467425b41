import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { expect, type Page, test } from '@playwright/test'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { writeWorkbook } from '@/lib/documents/workbooks/write-workbook'
import { fill } from '@/lib/wording/fill'
import { jpeg } from '../documents/pictures'
import { expectSound, signedIn, words } from '../support/browser'
import { command, handedOver, spokenWith } from '../support/handed-over'

const { attachments, commitments, promiseSheet } = words
const { columns, step2, step3, faults } = promiseSheet
const picture = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: jpeg() })
const title = '关于在安泰小区北侧划设夜间车位的建议'
const measure = '在北侧道路施划夜间共享车位'

const promised = (ordinal: number) => ({
  ordinal,
  text: '已会同街道查看现场，年内完成划线。',
  meaning: 'PLANNED',
  measure: ordinal === 1 ? measure : '早晚高峰各加开一班公交车',
  dueOn: '2028-09-30',
  responsiblePerson: '运输科科长刘芳',
})
const reply = {
  version: 0,
  body: '您提出的建议收悉。我局已会同街道现场查看，年内划好夜间共享车位，早晚高峰各加开一班公交车。感谢您的关心和支持。',
  summary: '年内由运输科划好车位并加开班次。',
  answers: [1, 2].map(promised),
  answerMeaning: 'PLANNED',
  publicity: 'FULL',
  publicityReason: '',
  documentNumber: '济阳交字〔2023〕9107号',
}

/** The sheet as the unit takes it out, with other words in the row of this suggestion's first promise. */
async function filledIn(page: Page, change: Record<string, string>) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: promiseSheet.download }).click(),
  ])
  const { sheet } = await readTable({ name: 'a.xlsx', bytes: await readFile(await download.path()) })
  const [header = [], ...rows] = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))
  const mine = rows.findIndex((row) => row.includes(title))
  const written = rows.map((row, place) =>
    place === mine ? header.map((name, at) => change[name] ?? row[at] ?? '') : header.map((_, at) => row[at] ?? ''),
  )
  const workbook = await buffer(writeWorkbook({ name: promiseSheet.name, headers: header, rows: written }))
  return { name: '承诺进展表.xlsx', mimeType: 'application/octet-stream', buffer: workbook }
}

async function upload(page: Page, file: Awaited<ReturnType<typeof filledIn>>): Promise<void> {
  await page.getByLabel(step2.file).setInputFiles(file)
  await page.getByRole('button', { name: step2.submit }).click()
}

/** The reply is signed, its promises are on the ledger. */
test('a promise is told of by sheet, shown in pictures, found true on the phone and struck off', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const { suggestionId, assignmentIds } = await handedOver(browser, title, [{ unit: '区交通运输局', role: 'SOLE' }])
  const [assignmentId = ''] = assignmentIds
  const clerk = await signedIn(browser, 'unit1')
  await clerk.goto(`/suggestions/${suggestionId}`)
  await command(clerk, 'acknowledge-assignment', { assignmentId })
  await command(clerk, 'log-contact', spokenWith(assignmentId))
  await command(clerk, 'submit-reply', { assignmentId, ...reply })
  const head = await signedIn(browser, 'head1')
  await head.goto('/unit')
  await command(head, 'sign-reply', { assignmentId, version: 1 })

  await test.step('a sheet with faults tells them by row and column; mended it is told in one go', async () => {
    await clerk.goto('/commitments/update')
    await clerk.getByRole('link', { name: promiseSheet.link }).click()
    await expect(clerk.getByRole('heading', { level: 1 })).toHaveText(promiseSheet.title)
    await expectSound(clerk)
    const wrong = { [columns.percent]: '六成', [columns.text]: '划线进场，月底完成。', [columns.measure]: '划线' }
    await upload(clerk, await filledIn(clerk, wrong))
    const refused = clerk.getByRole('row').filter({ hasText: measure })
    await expect(refused).toContainText(columns.percent)
    await expect(refused).toContainText(fill(faults['percent-unreadable'], { written: '六成' }))
    await expect(refused).toContainText(fill(faults['fixed-changed'], { stands: measure }))
    await expect(clerk.getByText(step3.correct)).toBeVisible()
    await expectSound(clerk)
    await upload(clerk, await filledIn(clerk, { [columns.percent]: '60', [columns.text]: '划线进场，月底完成。' }))
    await clerk.getByRole('button', { name: fill(step3.submit, { told: 1 }) }).click()
    await clerk.waitForURL(/\/commitments$/)
  })

  await clerk.goto(`/suggestions/${suggestionId}`)
  await clerk.getByRole('link', { name: measure }).first().click()
  await clerk.waitForURL(/\/commitments\/[0-9a-f-]{36}$/)
  const promise = new URL(clerk.url()).pathname

  await test.step('done is not said without a picture of it', async () => {
    await expect(clerk.getByText('60%　划线进场，月底完成。')).toBeVisible()
    await clerk
      .getByLabel(fill(attachments.chooseNamed, { kind: attachments.kinds.PROMISE_BEFORE }))
      .setInputFiles([picture('划线前.jpg')])
    await expect(clerk.getByRole('link', { name: '划线前.jpg', exact: true })).toBeVisible()
    await head.goto(promise)
    const { claim } = commitments
    await head.getByRole('radio', { name: commitments.claims.DONE }).check()
    await head.getByLabel(claim.text).fill('北侧道路车位已经划好，一月九日启用。')
    await head.getByRole('button', { name: claim.submit }).click()
    await expect(head.getByText(words.refusals['after-picture-missing'])).toBeVisible()
    await expectSound(head)
    await head
      .getByLabel(fill(attachments.chooseNamed, { kind: attachments.kinds.PROMISE_AFTER }))
      .setInputFiles([picture('划线后.jpg')])
    await expect(head.getByRole('link', { name: '划线后.jpg', exact: true })).toBeVisible()
    await head.getByRole('button', { name: claim.submit }).click()
    await expect(head.getByText(commitments.page.waitsToVerify.LEAD)).toBeVisible()
  })

  await test.step('the delegate looks at both pictures on the phone and calls it true', async () => {
    const delegate = await signedIn(browser, 'delegate1', 'phone')
    await delegate.goto(promise)
    await expect(delegate.getByRole('img')).toHaveCount(2)
    await expectSound(delegate)
    await delegate.getByRole('radio', { name: commitments.verdicts.TRUE, exact: true }).check()
    await delegate.getByRole('radio', { name: words.states.rating.SATISFIED, exact: true }).check()
    await delegate.getByRole('button', { name: commitments.verify.submit }).click()
    await expect(delegate.getByText(commitments.page.waitsForOffice)).toBeVisible()
  })

  await test.step('the office strikes it off; both words stand in the history', async () => {
    const office = await signedIn(browser, 'office1')
    await office.goto(promise)
    await office.getByRole('radio', { name: commitments.decide.accept.DONE }).check()
    await office.getByRole('button', { name: commitments.decide.submit }).click()
    await expect(office.getByText(commitments.states.STRUCK_OFF, { exact: true })).toBeVisible()
    await expect(
      office.getByText(fill(commitments.page.verified, { verdict: commitments.verdicts.TRUE })),
    ).toBeVisible()
    await expect(office.getByText(commitments.page.decided.STRUCK_OFF)).toBeVisible()
    await expectSound(office)
  })
})
