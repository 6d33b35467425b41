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

const written = (title: string) => ({
  title,
  situation: '村口公交站没有候车亭，雨雪天老人和学生只能站在路边等车。',
  analysis: '该站日均上下客二百余人次，路肩狭窄，存在安全隐患。',
  asks: [{ text: '在村口公交站增设候车亭和座椅。' }, { text: '早晚高峰各加开一班公交车。' }],
  publicityWish: 'FULL',
  contactWish: true,
  wishedUnitId: '',
  categoryId: '',
})

/** What delegate and office do before a unit's day begins: handed in, by two where a second one signs, registered, assigned. */
export async function handedOver(
  browser: Browser,
  title: string,
  handlers: readonly Handler[],
  signedToo: { login: string; name: string } | null = null,
) {
  const delegate = await signedIn(browser, 'delegate1')
  const draft = await command(delegate, 'save-draft', { version: 0, ...written(title) })
  const { suggestionId = '' } = draft
  if (signedToo) await signedBesides(browser, suggestionId, draft.version, signedToo)
  await command(delegate, 'submit-suggestion', { suggestionId, version: draft.version })
  await leave(delegate)
  return { suggestionId, assignmentIds: await assignedTo(browser, suggestionId, handlers) }
}

async function signedBesides(
  browser: Browser,
  suggestionId: string,
  version: unknown,
  { login, name }: { login: string; name: string },
): Promise<void> {
  const lead = await signedIn(browser, 'delegate1')
  await lead.goto(`/suggestions/${suggestionId}/co-signers`)
  const delegateId = await lead.getByRole('checkbox', { name }).getAttribute('value')
  const closes = { closesOn: '2023-01-12', closesHour: '18:00' }
  await command(lead, 'open-co-signing', { suggestionId, ...closes, delegateIds: [delegateId] })
  await command(await signedIn(browser, login), 'confirm-co-signature', { suggestionId, version })
}

/** The office registers it and gives it to units. */
export async function assignedTo(browser: Browser, suggestionId: string, handlers: readonly Handler[]) {
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
  return assignmentIds
}

/** A row of a reply that calls its ask solved. */
export const solvedRow = (ordinal: number, text: string) => ({
  ...{ ordinal, asked: '', notOurs: false, text, meaning: 'SOLVED' },
  ...{ evidence: '五月二十日验收，验收单附后。', evidenceFileId: '' },
  ...{ measure: '', dueOn: '', responsiblePerson: '', money: '', groundKind: '', ground: '', explanation: '' },
})

/** Acknowledged, talked over, answered as solved and signed by the head. */
export async function answeredBy(browser: Browser, assignmentId: string): Promise<void> {
  const clerk = await signedIn(browser, 'unit1')
  await command(clerk, 'acknowledge-assignment', { assignmentId })
  await command(clerk, 'log-contact', spokenWith(assignmentId))
  const { version } = await command(clerk, 'submit-reply', {
    ...{ assignmentId, version: 0, body: '', summary: '候车亭已建成，早晚高峰已各加开一班公交车。' },
    answers: [solvedRow(1, '候车亭和座椅已建成。'), solvedRow(2, '早晚高峰已各加开一班公交车。')],
    ...{ answerMeaning: 'SOLVED', classReason: '', publicity: 'FULL', publicityReason: '' },
    documentNumber: `济阳交字〔2023〕${Date.now() % 100_000}号`,
  })
  await leave(clerk)
  const head = await signedIn(browser, 'head1')
  await command(head, 'sign-reply', { assignmentId, version })
  await leave(head)
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
