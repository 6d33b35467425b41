import { act, type Person } from './people'
import { rows } from './rows'
import type { Town } from './town'
import { aVoice } from './voices'

export const reportDays = { drafted: '2022-05-11', sent: '2022-05-12', instructed: '2022-05-13', due: '2022-05-31' }

/** What the office writes; to the leader who has an account, and to one who has none. */
export const aReportText = (town: Town, suggestionId: string, more: object = {}) => ({
  title: '关于纬二路沿线居民出行不便的情况专报',
  summary: '五个新建小区的居民反映出行不便，多名代表在会上提出。',
  text: '纬二路中段两侧五个小区没有公交站，居民步行到最近的站要二十分钟。建议增设站点，高峰加密班次。',
  voiceIds: [],
  suggestionIds: [suggestionId],
  personIds: [town.leader.personId],
  others: [{ name: '刘伟', post: '区委常委、副区长' }],
  ...more,
})

export const drafted = async (town: Town, suggestionId: string, more: object = {}) =>
  (
    await act<{ reportId: string }>(
      town.office,
      'draft-special-report',
      aReportText(town, suggestionId, more),
      reportDays.drafted,
    )
  ).reportId

export async function sent(town: Town, suggestionId: string, more: object = {}): Promise<string> {
  const reportId = await drafted(town, suggestionId, more)
  await act(town.office, 'send-special-report', { reportId, version: 1 }, reportDays.sent)
  return reportId
}

export const addresseeOf = async (reportId: string, name: string) =>
  (await rows.specialReportAddressee.findFirstOrThrow({ where: { reportId, name } })).id

type Asked = { readonly by?: Person; readonly leader?: string } & Record<string, unknown>

/** By the leader himself, to the transport bureau. */
export async function instructed(town: Town, reportId: string, { by = town.leader, leader, ...more }: Asked = {}) {
  const addresseeId = await addresseeOf(reportId, leader ?? town.leader.name)
  const given = { givenOn: reportDays.instructed, words: '请交通局抓紧研究，月底前报告。', unitId: town.transport.id }
  const input = { reportId, addresseeId, ...given, dueOn: reportDays.due, ...more }
  return (await act<{ instructionId: string }>(by, 'instruct-on-special-report', input, reportDays.instructed))
    .instructionId
}

/** For tests that walk over every page. */
export async function reportsOfTown(town: Town, suggestionId: string) {
  const sentReport = await sent(town, suggestionId, { voiceIds: [await aVoice(town, '2022-05-09')] })
  await instructed(town, sentReport)
  return { sentReport, draftedReport: await drafted(town, suggestionId) }
}

/** One of each, as rows. */
export async function aReportWithInstruction({ congressId, office, transport }: Town, suggestionId: string) {
  const days = { draftedAt: new Date(), sentAt: new Date(), sentOn: new Date('2022-05-12') }
  const written = { title: '专报', summary: '摘要', text: '正文', year: 2022, number: 900, state: 'SENT' }
  const report = await rows.specialReport.create({
    data: { congressId, ...written, ...days, draftedById: office.personId },
  })
  const of = { congressId, reportId: report.id }
  await rows.specialReportItem.create({ data: { ...of, ordinal: 0, suggestionId } })
  const leader = await rows.specialReportAddressee.create({ data: { ...of, ordinal: 0, name: '刘伟', post: '副区长' } })
  const given = {
    givenOn: new Date('2022-05-13'),
    words: '请研究。',
    unitId: transport.id,
    dueOn: new Date('2022-05-31'),
  }
  const recorded = { state: 'OPEN', recordedAt: new Date(), recordedById: office.personId }
  const instruction = await rows.specialReportInstruction.create({
    data: { ...of, addresseeId: leader.id, ...given, ...recorded },
  })
  return {
    'special report': report.id,
    'special report addressee': leader.id,
    'special report instruction': instruction.id,
  }
}
