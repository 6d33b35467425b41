import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { getSpecialReport } from '@/lib/queries/get-special-report'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listNotices } from '@/lib/queries/list-notices'
import { listSpecialReports } from '@/lib/queries/list-special-reports'
import { reportsVisibleTo } from '@/lib/queries/reports-visible-to'
import { noticeFilterSchema } from '@/lib/schemas/notices'
import { reportFilterSchema } from '@/lib/schemas/special-report'
import { type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { drafted, instructed, reportDays, sent } from '../support/special-reports'
import { foundTown, type Town } from '../support/town'
import { aVoice } from '../support/voices'

let town: Town
let suggestionId: string

beforeEach(async () => {
  town = await foundTown()
  suggestionId = await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
})

const seen = (by: Person, reportId: string) => see(by, getSpecialReport, reportId, reportDays.instructed)
const everybody = () => [
  ...[town.office, town.leader, town.government, town.lead, town.officer, town.security],
  ...[town.transport, town.housing].flatMap(({ clerk, head }) => [clerk, head]),
]

test('the list and the page agree on who sees a report', async () => {
  const reports = [await drafted(town, suggestionId), await sent(town, suggestionId)]
  const asked = await sent(town, suggestionId, { personIds: [town.government.personId] })
  await instructed(town, asked, { by: town.office, leader: '刘伟' })
  const listed = async (actor: Actor, id: string) =>
    (
      await rows.$queryRaw<
        unknown[]
      >`SELECT s.id FROM special_report s WHERE ${reportsVisibleTo(actor)} AND s.id = ${id}::uuid`
    ).length === 1
  for (const by of everybody())
    for (const id of [...reports, asked])
      expect([by.name, await listed(by.actor, id)]).toEqual([by.name, (await refusalOf(seen(by, id))) === undefined])
})

test('who is told may read it: the leader of the report, the unit of the instruction', async () => {
  const reportId = await sent(town, suggestionId)
  await instructed(town, reportId)
  const [sentEvent, instructedEvent] = await rows.event.findMany({
    where: { subjectId: reportId, type: { in: ['special-report.sent', 'special-report.instructed'] } },
    orderBy: { sequence: 'asc' },
  })
  const told = (event: { id: string } | undefined, { personId }: Person) =>
    rows.notice.create({ data: { congressId: town.congressId, eventId: event?.id as string, personId } })
  await told(sentEvent, town.leader)
  await told(instructedEvent, town.transport.clerk)
  await told(instructedEvent, town.housing.clerk)
  const read = async (by: Person) =>
    (await see(by, listNotices, noticeFilterSchema.parse({}), '2022-05-31')).rows.map(({ type }) => type)
  expect(await read(town.leader)).toEqual(['special-report.sent'])
  expect(await read(town.transport.clerk)).toEqual(['special-report.instructed'])
  expect(await read(town.housing.clerk)).toEqual([])
})

test('the page of a suggestion shows the report to whoever may see it', async () => {
  const reportId = await sent(town, suggestionId)
  const shown = async (by: Person) => (await see(by, getSuggestion, suggestionId, '2022-05-31')).reports
  expect((await shown(town.office)).found.map(({ id }) => id)).toEqual([reportId])
  expect((await shown(town.leader)).found).toHaveLength(1)
  expect(await shown(town.lead)).toEqual({ found: [], mayAdd: false })
})

test('what an inspection found is due in a report within three months, and is reported once that was sent', async () => {
  const days = { heldOn: new Date('2022-05-09'), endsOn: new Date('2022-05-09'), year: 2022 }
  const recorded = { congressId: town.congressId, recordedById: town.office.personId, recordedAt: new Date() }
  const held = { kind: 'INSPECTION', name: '农村供水视察', state: 'HELD', ...days, ...recorded }
  const { id: activityId } = await rows.activity.create({ data: held })
  const voiceId = await aVoice(town, '2022-05-09', {}, { channel: 'INSPECTION', activityId })
  const waiting = async (by = town.office) =>
    (await see(by, listSpecialReports, reportFilterSchema.parse({}), '2022-05-12')).unreported
  expect(await waiting()).toMatchObject([{ id: activityId, dueOn: '2022-08-09', voiceIds: [voiceId] }])
  expect(await waiting(town.leader)).toEqual([])
  await drafted(town, suggestionId, { voiceIds: [voiceId] })
  expect(await waiting()).toHaveLength(1)
  await sent(town, suggestionId, { voiceIds: [voiceId] })
  expect(await waiting()).toEqual([])
})
