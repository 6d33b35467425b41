import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import {
  instructionMovesOpenTo,
  isAddressed,
  mayWriteFor,
  reportMovesOpenTo,
  reportPolicy,
  seesInstruction,
} from '@/lib/domain/special-report/policy'
import type { Addressee, SpecialReport } from '@/lib/domain/special-report/special-report'
import type { InstructionMove, InstructionState, ReportMove } from '@/lib/domain/special-report/workflow'
import { readReport } from '@/lib/store/special-reports'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query, Reading } from './query'
import { type ReportHappening, reportHappenings } from './report-happenings'
import { type ReportItem, reportItems } from './report-items'
import { unitsInForce } from './units-in-force'

export type AnswerView = {
  id: string
  text: string
  evidence: string
  answeredOn: LocalDate
  by: string
  unit: string
  sentBackOn: LocalDate | null
  sentBackReason: string
}

type InstructionRow = {
  id: string
  leader: string
  post: string
  givenOn: LocalDate
  words: string
  unitId: string | null
  unit: string | null
  dueOn: LocalDate | null
  state: InstructionState
  /** another than the leader: written down from the paper */
  recordedBy: string | null
  settledOn: LocalDate | null
  strikeReason: string
  answers: AnswerView[]
}
export type InstructionView = InstructionRow & { readonly moves: readonly InstructionMove[] }

type Texts = { summary: string; text: string; draftedOn: LocalDate; closedOn: LocalDate | null; closingWords: string }

export type ReportView = Pick<SpecialReport, 'id' | 'year' | 'number' | 'state' | 'title' | 'version' | 'sentOn'> &
  Texts & {
    readonly addressees: readonly Addressee[]
    readonly items: readonly ReportItem[]
    readonly instructions: readonly InstructionView[]
    readonly moves: readonly ReportMove[]
    /** in whose name whoever looks may write an instruction */
    readonly writesFor: readonly Addressee[]
    readonly units: readonly { id: string; name: string }[]
    /** what happened, for the office and those whom it is for */
    readonly happenings: readonly ReportHappening[]
  }

/** The paper for everybody who may see it, with what followed and what he can do. */
export const getSpecialReport: Query<string, ReportView> = async (reading, reportId) => {
  const { tx, actor } = reading
  const report = await readReport(tx, reportId)
  authorize(actor, reportPolicy.view, report)
  const [texts] = await open(tx).$queryRaw<Texts[]>`
    SELECT r.summary, r.text, (r.drafted_at AT TIME ZONE c.time_zone)::date::text AS "draftedOn", r.closed_on::text AS "closedOn",
      r.closing_words AS "closingWords" FROM special_report r JOIN congress c ON c.id = r.congress_id WHERE r.id = ${reportId}::uuid`
  if (!texts) throw new Refusal('not-found')
  const moves = reportMovesOpenTo(actor, report)
  const instructs = moves.includes('instruct')
  const knowsAll = isStaff(actor) || isAddressed(actor, report)
  const { id, year, number, state, title, version, sentOn, addressees } = report
  return {
    ...{ id, year, number, state, title, version, sentOn, addressees, moves, ...texts },
    items: await reportItems(reading, reportId),
    instructions: await instructionsOf(reading, report),
    writesFor: instructs ? addressees.filter((one) => mayWriteFor(actor, one)) : [],
    units: instructs ? await unitsInForce(reading) : [],
    happenings: knowsAll ? await reportHappenings(reading, reportId) : [],
  }
}

async function instructionsOf({ tx, actor }: Reading, report: SpecialReport): Promise<InstructionView[]> {
  const seen = report.instructions.filter((one) => seesInstruction(actor, report, one))
  const rows = await open(tx).$queryRaw<InstructionRow[]>`
    SELECT i.id, a.name AS leader, a.post, i.given_on::text AS "givenOn", i.words, i.unit_id AS "unitId", u.name AS unit, i.due_on::text AS "dueOn",
      i.state, CASE WHEN p.id IS DISTINCT FROM a.person_id THEN p.name END AS "recordedBy", i.settled_on::text AS "settledOn",
      i.strike_reason AS "strikeReason", ${answersOf} AS answers
    FROM special_report_instruction i JOIN special_report_addressee a ON a.id = i.addressee_id JOIN person p ON p.id = i.recorded_by_id
      LEFT JOIN unit u ON u.id = i.unit_id
    WHERE i.report_id = ${report.id}::uuid AND i.id = ANY(${seen.map(({ id }) => id)}::uuid[]) ORDER BY i.id`
  return rows.map((row) => {
    const instruction = report.instructions.find(({ id }) => id === row.id)
    return { ...row, moves: instruction ? instructionMovesOpenTo(actor, instruction) : [] }
  })
}

/** The last first. */
const answersOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', w.id, 'text', w.text, 'evidence', w.evidence,
    'answeredOn', w.answered_on, 'by', q.name, 'unit', n.name, 'sentBackOn', w.sent_back_on, 'sentBackReason', w.sent_back_reason) ORDER BY w.id DESC), '[]')
  FROM special_report_answer w JOIN person q ON q.id = w.answered_by_id JOIN unit n ON n.id = w.unit_id WHERE w.instruction_id = i.id)`
