import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { pdf } from '../documents/office-files'
import { command } from './handed-over'

/** What a delegate brings to the office on a signed sheet: entered, scanned and handed in by whoever received it. */
export async function handInOnPaper(office: Page, written: { title: string }): Promise<void> {
  await office.goto('/entries/new')
  const delegateId = await office.locator('select[name=delegateId] option').nth(1).getAttribute('value')
  const { suggestionId } = await command(office, 'enter-for-delegate', { delegateId, title: written.title })
  const { version } = await command(office, 'save-draft', { suggestionId, version: 1, ...written })
  const headers = {
    origin: new URL(office.url()).origin,
    'content-type': 'application/octet-stream',
    'idempotency-key': randomUUID(),
  }
  const data = pdf('签名页')
  const params = { suggestionId: suggestionId ?? '', kind: 'SIGNED_SHEET', name: '签名页.pdf', size: data.length }
  const sent = await office.request.post('/api/uploads/attachments', { headers, params, data })
  expect(sent.status(), await sent.text()).toBe(200)
  await command(office, 'hand-in-on-paper', { suggestionId, version, receivedOn: '2023-01-09', coSignerIds: [] })
}
