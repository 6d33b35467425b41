import { expect, test } from '@playwright/test'
import { jpeg } from '../documents/pictures'
import { expectSound, signedIn, words } from '../support/browser'
import { command, handedOver, spokenWith } from '../support/handed-over'

const { contact, contacts } = words
const photograph = { name: '现场照片.jpg', mimeType: 'image/jpeg', buffer: jpeg() }

test('a clerk logs a visit with a photograph, the delegate confirms it on the phone and disputes another', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const title = '关于修整赶集路口的建议'
  const { suggestionId, assignmentIds } = await handedOver(browser, title, [{ unit: '区交通运输局', role: 'SOLE' }])
  const assignmentId = assignmentIds[0] as string
  const clerk = await signedIn(browser, 'unit1')
  await clerk.goto('/unit')
  await command(clerk, 'acknowledge-assignment', { assignmentId })
  await clerk.goto(`/assignments/${assignmentId}/contact`)
  await clerk.getByLabel(contact.place).fill('赶集路口')
  await clerk.getByLabel(contact.personName, { exact: true }).fill('李明')
  await clerk.getByLabel(contact.personPost, { exact: true }).fill('副局长')
  await clerk.getByLabel(contact.personIsHead).check()
  await clerk.getByLabel(contact.delegateView).fill('希望雨季以前修好。')
  await clerk.getByLabel(contact.choosePhoto).setInputFiles([photograph])
  await expect(clerk.getByText(photograph.name).first()).toBeVisible()
  await expectSound(clerk)
  await clerk.getByRole('button', { name: contact.submit, exact: true }).click()
  await clerk.waitForURL(new RegExp(`${suggestionId}$`))
  await expect(clerk.getByRole('link', { name: photograph.name })).toBeVisible()

  const phone = await signedIn(browser, 'delegate1', 'phone')
  await phone.goto(`/suggestions/${suggestionId}`)
  await expectSound(phone)
  await phone.getByRole('button', { name: contacts.answer.confirm, exact: true }).click()
  await expect(phone.getByText(contacts.answer.confirmed)).toBeVisible()
  await expect(phone.getByRole('button', { name: contacts.answer.undo })).toBeVisible()

  await command(clerk, 'log-contact', spokenWith(assignmentId))
  await phone.reload()
  await expect(phone.getByText(contacts.standings.CONFIRMED)).toBeVisible()
  await phone.getByText(contacts.answer.deny, { exact: true }).click()
  await phone.getByLabel(contacts.faults.NOT_MET).check()
  await expectSound(phone)
  await phone.getByRole('button', { name: contacts.answer.send, exact: true }).click()
  await expect(phone.getByText(contacts.answer.disputed)).toBeVisible()

  const office = await signedIn(browser, 'office1')
  await office.goto('/contact-disputes')
  await expect(office.getByRole('link', { name: title })).toBeVisible()
  await expectSound(office)
})
