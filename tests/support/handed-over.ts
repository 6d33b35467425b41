import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page } from '@playwright/test'
import { signedIn } from './browser'
import { leave } from './seats'

/** A command through the door, as the page's own scripts would send it. */
export async function command<Result = Record<string, string>>(
  page: Page,
  name: string,
  input: object,
): Promise<Result> {
  const headers = { origin: new URL(page.url()).origin, 'idempotency-key': randomUUID() }
  const answer = await page.request.post(`/api/commands/${name}`, { headers, data: input })
  const body = await answer.json()
  expect(answer.status(), `${name}: ${JSON.stringify(body)}`).toBe(200)
  return body.result
}

/** The value behind the name of a unit, in whatever list of the page offers it. */
async function idOf(page: Page, unit: string): Promise<string> {
  return (await page.locator('select option', { hasText: unit }).first().getAttribute('value')) ?? ''
}

export type Handler = { unit: string; role: 'SOLE' | 'LEAD' | 'ASSIST' }

/** What delegate and office do before a unit's day begins: handed in, registered, assigned. */
export async function handedOver(browser: Browser, title: string, handlers: readonly Handler[]) {
  const delegate = await signedIn(browser, 'delegate1')
  const written = {
    title,
    situation: '村口公交站没有候车亭，雨雪天老人和学生只能站在路边等车。',
    analysis: '该站日均上下客二百余人次，路肩狭窄，存在安全隐患。',
    asks: [{ text: '在村口公交站增设候车亭和座椅。' }, { text: '早晚高峰各加开一班公交车。' }],
    publicityWish: 'FULL',
    contactWish: true,
    wishedUnitId: '',
    categoryId: '',
  }
  const draft = await command(delegate, 'save-draft', { version: 0, ...written })
  const { suggestionId } = draft
  await command(delegate, 'submit-suggestion', { suggestionId, version: draft.version })
  await leave(delegate)

  const office = await signedIn(browser, 'office1')
  await office.goto(`/suggestions/${suggestionId}/register`)
  const categoryId = await office.locator('select[name=categoryId] option').nth(1).getAttribute('value')
  await command(office, 'register-suggestion', { suggestionId, categoryId })
  await office.goto(`/suggestions/${suggestionId}/assign`)
  const chosen = []
  for (const { unit, role } of handlers) chosen.push({ unitId: await idOf(office, unit), role, part: '' })
  const { assignmentIds } = await command<{ assignmentIds: string[] }>(office, 'assign-suggestion', {
    suggestionId,
    handlers: chosen,
  })
  await leave(office)
  return { suggestionId: suggestionId as string, assignmentIds }
}

/** A talk by telephone on the day that the clock of the journeys shows. */
export const spokenWith = (assignmentId: string) => ({
  assignmentId,
  contactedOn: '2023-01-09',
  stage: 'BEFORE',
  way: 'PHONE',
  people: [{ name: '李明', post: '副局长', isHead: true }],
  delegateView: '希望尽快办理。',
})
