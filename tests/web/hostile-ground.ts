import { afterAll, beforeAll, expect } from 'vitest'
import { registry } from '@/lib/commands/registry'
import type { IdNoun } from '@/lib/schemas/id'
import { written } from '../support/annual-reports'
import { assessmentRows } from '../support/assessments'
import { anAttachment } from '../support/attachments'
import { awardRows } from '../support/awards'
import { aDisputedContact } from '../support/contacts'
import { aNomination } from '../support/keys'
import { theOfficesTemplate } from '../support/letter-templates'
import { meetingRows } from '../support/meetings'
import { anObjectedAssessment } from '../support/objecting'
import type { Person } from '../support/people'
import { aRecordInDispute } from '../support/performing'
import { anApiToken } from '../support/programs'
import { aRecheck } from '../support/rechecks'
import { aLetter } from '../support/refused'
import { aRelease } from '../support/releases'
import { assigned, replyOf } from '../support/replied'
import { rows } from '../support/rows'
import { aReportWithInstruction } from '../support/special-reports'
import type { Ids } from '../support/specimen'
import { supervisionRows } from '../support/supervising'
import { aNote, anOpinion, anOutsideRequest } from '../support/together'
import { foundTown, type Town } from '../support/town'
import { aVoiceWithItsPlace } from '../support/voices'
import { webhookRows } from '../support/webhooks'

/** Two towns and, of each, one record of every kind. */
export const ground = {} as { town: Town; own: Ids; neighbours: Ids }
export const commands = [...registry.values()]

/** Keys, counters and the log of refused reaches are what hostile requests do leave behind. */
const notCounted = ['idempotency', 'rate_limit', 'event', 'chain_head', 'sign_in', '_prisma_migrations']

/** For a file whose requests are refused, all of them: in the end every row is as it was. */
export function layHostileGround(): void {
  let before: string
  beforeAll(async () => {
    await layTowns()
    before = await everyRow()
  })
  afterAll(async () => expect(await everyRow()).toBe(before))
}

export async function layTowns(): Promise<void> {
  ground.town = await foundTown()
  const neighbour = await foundTown('商河')
  ground.own = await idsIn(ground.town)
  ground.neighbours = await idsIn(neighbour)
}

export const offices = (): Person[] => {
  const { lead, office, transport, security } = ground.town
  return [lead, office, transport.clerk, transport.head, security]
}

async function idsIn(of: Town): Promise<Ids> {
  const handlers = [
    { unit: of.transport, role: 'LEAD' as const },
    { unit: of.housing, role: 'ASSIST' as const },
  ]
  const suggestion = await assigned(of, handlers)
  const { congressId } = of
  const reply = await replyOf(suggestion, of.transport)
  const assignment = (await rows.assignment.findFirstOrThrow({ where: { congressId } })).id
  const grant = (await rows.roleGrant.findFirstOrThrow({ where: { congressId } })).id
  const file = {
    fileName: 'a.csv',
    sha256: new Uint8Array(32),
    byteSize: 1,
    state: 'DISCARDED',
    counts: {},
    understanding: {},
  }
  const upload = { ...file, congressId, uploadedById: of.office.personId, uploadedAt: new Date() }
  const on = { dueOn: new Date(), openedOn: new Date() }
  const promise = { suggestionId: suggestion, unitId: of.transport.id, text: '建站', ...on }
  const made = {
    createdById: of.office.personId,
    createdAt: new Date(),
    changedById: of.office.personId,
    changedAt: new Date(),
  }
  const rule = { condition: 'KEYWORD', words: ['公交'], unitId: of.transport.id, ...made }
  const search = { name: '公交', query: 'text=公交', savedAt: new Date() }
  const nomination = await aNomination(of, suggestion)
  const assessed = await assessmentRows(of)
  const ids: Record<IdNoun, string> = {
    suggestion,
    commitment: (await rows.commitment.create({ data: { congressId, ...promise } })).id,
    'routing rule': (await rows.routingRule.create({ data: { congressId, ...rule } })).id,
    'key nomination': nomination,
    ...(await supervisionRows(of, nomination, assignment)),
    assignment,
    reply,
    grant,
    delegate: of.lead.delegateId,
    delegation: of.delegations[0] as string,
    unit: of.transport.id,
    category: of.categories[0] as string,
    town: (await rows.town.create({ data: { congressId, name: '垛石街道', row: 1, column: 1 } })).id,
    session: of.sessionId,
    import: (await rows.import.create({ data: upload })).id,
    edition: (await rows.calendarEdition.findFirstOrThrow({ where: { congressId, year: 2022 } })).id,
    person: of.lead.personId,
    account: of.lead.accountId,
    'chasing notice': await draftedNotice(of, suggestion),
    attachment: await anAttachment(of, suggestion),
    'draft comment': await comment(of, suggestion),
    recheck: await aRecheck(of, suggestion),
    'pre-assignment opinion': await askedOpinion(of, suggestion),
    'unit change': await plannedChange(of),
    letter: await aLetter(of),
    'assist opinion': await anOpinion(of, suggestion),
    ...(await aDisputedContact(of, assignment)),
    'saved search': (await rows.savedSearch.create({ data: { ...search, congressId, personId: of.lead.personId } })).id,
    note: await aNote(of, suggestion),
    'api token': await anApiToken(of),
    ...(await webhookRows(of)),
    'outside request': await anOutsideRequest(of, suggestion),
    'letter template': await theOfficesTemplate(of),
    release: await aRelease(of),
    ...(await aReportWithInstruction(of, suggestion)),
    'annual report': await written(of),
    ...(await meetingRows(of)),
    ...(await aVoiceWithItsPlace(of)),
    ...(await aRecordInDispute(of)),
    ...assessed,
    ...(await awardRows(of, assessed.assessment)),
    ...(await anObjectedAssessment(of)),
  }
  return ids
}

async function plannedChange({ congressId, court, office }: Town): Promise<string> {
  const ordered = { kind: 'CLOSED', unitIds: [court.id], documentNumber: '济编〔2022〕1号', reason: '机构改革' }
  const act = { effectiveOn: new Date('9000-01-01'), recordedAt: new Date(), recordedById: office.personId }
  return (await rows.unitChange.create({ data: { congressId, ...ordered, ...act } })).id
}

async function comment({ congressId, coSigner }: Town, suggestionId: string): Promise<string> {
  const said = {
    delegateId: coSigner.delegateId,
    part: 'whole',
    text: '请写明路段。',
    version: 1,
    writtenAt: new Date(),
  }
  return (await rows.draftComment.create({ data: { congressId, suggestionId, ...said } })).id
}

async function askedOpinion({ congressId, transport }: Town, suggestionId: string): Promise<string> {
  const asked = { party: 'UNIT', unitId: transport.id, ordinal: 0, askedAt: new Date(), answerBy: new Date() }
  return (await rows.preAssignmentOpinion.create({ data: { congressId, suggestionId, ...asked } })).id
}

async function draftedNotice({ congressId }: Town, suggestionId: string): Promise<string> {
  const { id: assignmentId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId } })
  const paper = { congressId, suggestionId, assignmentId, kind: 'SUPERVISION', year: 2022, number: 1, status: 'DRAFT' }
  return (await rows.chasingNotice.create({ data: { ...paper, demand: '请尽快办理。', draftedAt: new Date() } })).id
}

export async function everyRow(): Promise<string> {
  const tables = await rows.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`
  const sums = tables
    .filter(({ name }) => !notCounted.includes(name))
    .map(({ name }) =>
      rows.$queryRawUnsafe(
        `SELECT '${name}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM "${name}" t`,
      ),
    )
  return JSON.stringify(await Promise.all(sums))
}
