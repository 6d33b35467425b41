import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { Instruction } from '@/lib/domain/special-report/instruction'
import { type Addressee, reportState, type SpecialReport } from '@/lib/domain/special-report/special-report'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore, maybeDayToStore } from './days'
import { takePaperNumbers } from './paper-counter'
import { open, type Tx } from './tx'

type Act = { readonly moment: Moment; readonly personId: string }
export type ReportTexts = { readonly title: string; readonly summary: string; readonly text: string }
export type ReportParts = {
  readonly voiceIds: readonly string[]
  readonly suggestionIds: readonly string[]
  readonly addressees: readonly Omit<Addressee, 'id'>[]
}

/** Holds the report until commit: its instructions and answers are decided under one lock. */
export async function lockReport(tx: Tx, id: string): Promise<SpecialReport> {
  await open(tx).$queryRaw`SELECT id FROM special_report WHERE id = ${id}::uuid FOR UPDATE`
  return readReport(tx, id)
}

export async function lockReportOfInstruction(tx: Tx, instructionId: string): Promise<SpecialReport> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT report_id AS id FROM special_report_instruction WHERE id = ${instructionId}::uuid`
  if (!row) throw new Refusal('not-found')
  return lockReport(tx, row.id)
}

type Row = Omit<SpecialReport, 'instructions'> & { instructions: (Instruction & Record<Stamp, string | null>)[] }
type Stamp = 'answeredAt' | 'settledAt' | 'struckAt'

export async function readReport(tx: Tx, id: string): Promise<SpecialReport> {
  const [row] = await open(tx).$queryRaw<Row[]>`
    SELECT r.id, r.congress_id AS "congressId", r.year, r.number, r.state, r.title, r.version, r.sent_on::text AS "sentOn",
      r.sent_at AS "sentAt", r.closed_at AS "closedAt", r.discarded_at AS "discardedAt",
      ${addresseesOf} AS addressees, ${instructionsOf} AS instructions
    FROM special_report r WHERE r.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  const asDate = (value: string | null) => value && new Date(value)
  return {
    ...row,
    instructions: row.instructions.map((one) => ({
      ...one,
      answeredAt: asDate(one.answeredAt),
      settledAt: asDate(one.settledAt),
      struckAt: asDate(one.struckAt),
    })) as Instruction[],
  }
}

/** Of `special_report r`. */
const addresseesOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', a.id, 'personId', a.person_id, 'name', a.name, 'post', a.post)
  ORDER BY a.ordinal, a.id), '[]') FROM special_report_addressee a WHERE a.report_id = r.id)`

const instructionsOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', i.id, 'addresseeId', i.addressee_id, 'unitId', i.unit_id,
    'unitName', u.name, 'givenOn', i.given_on, 'dueOn', i.due_on, 'state', i.state, 'settledAt', i.settled_at, 'struckAt', i.struck_at,
    'answeredAt', (SELECT w.answered_at FROM special_report_answer w WHERE w.instruction_id = i.id AND w.sent_back_on IS NULL))
  ORDER BY i.id), '[]') FROM special_report_instruction i LEFT JOIN unit u ON u.id = i.unit_id WHERE i.report_id = r.id)`

export async function addReport(tx: Tx, congressId: string, texts: ReportTexts, { moment, personId }: Act) {
  const state = reportState({ sentAt: null, closedAt: null, discardedAt: null })
  const drafted = { state, year: yearOf(moment.today), draftedAt: moment.now, draftedById: personId }
  const { id } = await open(tx).specialReport.create({
    data: { congressId, ...texts, ...drafted },
    select: { id: true },
  })
  return id
}

/** A draft is laid out anew with every saving; what was sent is not touched any more. */
export async function layOutReport(tx: Tx, congressId: string, reportId: string, parts: ReportParts): Promise<void> {
  const db = open(tx)
  await db.specialReportItem.deleteMany({ where: { reportId } })
  await db.specialReportAddressee.deleteMany({ where: { reportId } })
  const items = [
    ...parts.voiceIds.map((voiceItemId) => ({ voiceItemId })),
    ...parts.suggestionIds.map((suggestionId) => ({ suggestionId })),
  ]
  await db.specialReportItem.createMany({
    data: items.map((one, ordinal) => ({ congressId, reportId, ordinal, ...one })),
  })
  await db.specialReportAddressee.createMany({
    data: parts.addressees.map((one, ordinal) => ({ congressId, reportId, ordinal, ...one })),
  })
}

type Written = Partial<
  ReportTexts & { number: number; sentById: string; closedById: string | null; closingWords: string }
>

export async function saveReportRow(
  tx: Tx,
  report: SpecialReport,
  written: Written,
  closedOn: LocalDate | null = null,
) {
  const { state, version, year, sentAt, sentOn, closedAt, discardedAt } = report
  await open(tx).specialReport.update({
    where: { id: report.id },
    data: {
      ...{ state, version, year, sentAt, closedAt, discardedAt, ...written },
      sentOn: maybeDayToStore(sentOn),
      closedOn: maybeDayToStore(closedOn),
    },
    select: { id: true },
  })
}

export const nextReportNumber = (tx: Tx, congressId: string, year: number): Promise<number> =>
  takePaperNumbers(tx, { congressId, kind: 'SPECIAL_REPORT', year })

export async function addInstruction(
  tx: Tx,
  { id: reportId, congressId }: SpecialReport,
  { addresseeId, givenOn, unitId, dueOn, state }: Instruction,
  words: string,
  { moment, personId }: Act,
): Promise<string> {
  const recorded = { recordedAt: moment.now, recordedById: personId }
  const days = { givenOn: dayToStore(givenOn), dueOn: maybeDayToStore(dueOn) }
  const row = { congressId, reportId, addresseeId, unitId, state, words, ...days, ...recorded }
  return (await open(tx).specialReportInstruction.create({ data: row, select: { id: true } })).id
}

type Settled = Partial<{ settledById: string; settledOn: Date; struckById: string; strikeReason: string }>

export async function saveInstruction(tx: Tx, instruction: Instruction, written: Settled = {}): Promise<void> {
  const { id, state, settledAt, struckAt, dueOn } = instruction
  await open(tx).specialReportInstruction.update({
    where: { id },
    data: { state, settledAt, struckAt, dueOn: maybeDayToStore(dueOn), ...written },
    select: { id: true },
  })
}

type Reported = { readonly text: string; readonly evidence: string }

export async function addAnswer(
  tx: Tx,
  congressId: string,
  { id: instructionId, unitId }: Instruction,
  reported: Reported,
  { moment, personId }: Act,
): Promise<void> {
  const answered = { answeredAt: moment.now, answeredOn: dayToStore(moment.today), answeredById: personId }
  const row = { congressId, instructionId, unitId: unitId as string, ...reported, ...answered }
  await open(tx).specialReportAnswer.create({ data: row, select: { id: true } })
}

export async function sendBackStanding(tx: Tx, instructionId: string, reason: string, { moment, personId }: Act) {
  await open(tx).specialReportAnswer.updateMany({
    where: { instructionId, sentBackOn: null },
    data: { sentBackOn: dayToStore(moment.today), sentBackById: personId, sentBackReason: reason },
  })
}
