import type {
  AssessmentOfYear,
  KeyItem,
  MeetingsOfYear,
  PromiseItem,
  ReportGround,
} from '@/lib/domain/annual-report/report'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { channelsOfYear } from '@/lib/domain/figures/channels/channels-of-year'
import type { YearFacts } from '@/lib/domain/figures/facts'
import { type CountsUntil, countsUntil, halfYearEnd } from '@/lib/domain/figures/until'
import { type YearFigures, yearFigures } from '@/lib/domain/figures/year-figures'
import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { readChannelFacts } from './channel-facts'
import { commitmentState, standingClaim } from './commitment-conditions'
import { readYearFacts } from './figures-facts'
import { keyTables } from './key-view'
import { listAttendance } from './list-attendance'
import type { Reading } from './query'

/** The whole congress, and of running rounds nothing: a report is read by everybody in the end. */
const whole = { visible: Prisma.sql`true`, hidden: Prisma.sql`false`, sealed: false }

/** All that a report of the year is counted of, as it stands today; refused of a year without a session. */
export async function readYearGround(reading: Reading, year: number): Promise<ReportGround> {
  const { tx, moment } = reading
  const facts = await readYearFacts(tx, year, whole)
  if (!facts) throw new Refusal('report-year-empty', { year })
  const before = await readYearFacts(tx, year - 1, whole)
  const { names, ...heard } = await readChannelFacts(reading, year)
  return {
    year,
    asOf: moment.today,
    whole: yearFigures(facts, moment.today),
    key: ofKeySuggestions(facts, reading),
    before: before ? yearFigures(before, moment.today) : null,
    half: halfOf(facts, moment.today),
    channels: channelsOfYear(year, heard, names, moment.today),
    meetings: await meetingsOf(reading, year),
    assessment: await assessmentOf(reading, year),
    keyItems: await keyItemsOf(reading, year),
    promiseItems: await promiseItemsOf(reading, year),
  }
}

function halfOf({ year, suggestions }: YearFacts, today: LocalDate): CountsUntil | null {
  const until = halfYearEnd(year)
  return today > until ? countsUntil(suggestions, until, today) : null
}

function ofKeySuggestions(facts: YearFacts, { moment }: Reading): YearFigures {
  const suggestions = facts.suggestions.filter(({ isKey }) => isKey)
  const ids = new Set(suggestions.map(({ id }) => id))
  const promises = facts.promises.filter(({ suggestionId }) => ids.has(suggestionId))
  return yearFigures({ ...facts, suggestions, promises }, moment.today)
}

async function meetingsOf(reading: Reading, year: number): Promise<MeetingsOfYear | null> {
  const { lines, delegates, whole: figures } = await listAttendance(reading, { year })
  return lines.length > 0 ? { held: lines.length, delegates, figures } : null
}

async function assessmentOf({ tx }: Reading, year: number): Promise<AssessmentOfYear | null> {
  const [row] = await open(tx).$queryRaw<AssessmentOfYear[]>`
    SELECT count(DISTINCT u.group_no)::int AS groups, count(DISTINCT u.unit_id)::int AS units FROM assessment a
      JOIN assessment_unit u ON u.assessment_id = a.id WHERE a.year = ${year} AND a.kind = 'ANNUAL' AND a.state <> 'CANCELLED'`
  return row && row.units > 0 ? row : null
}

/** 重点督办建议 that are fixed, in the order of their numbers. */
const keyItemsOf = ({ tx }: Reading, year: number): Promise<KeyItem[]> => open(tx).$queryRaw<KeyItem[]>`
  SELECT s.number_text AS number, s.title, c.name AS category, ARRAY(SELECT u.name FROM assignment a JOIN unit u ON u.id = a.unit_id
      WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST' ORDER BY a.id) AS units, b.name AS supervisor, s.status AS state
    FROM ${keyTables} JOIN suggestion s ON s.id = n.suggestion_id JOIN session y ON y.id = s.session_id LEFT JOIN category c ON c.id = s.category_id
   WHERE y.year = ${year} AND n.outcome = 'FIXED' AND n.revoked_at IS NULL ORDER BY s.number NULLS LAST, n.id`

/** Of the year's suggestions, and of the years before what was open when it began: the same as the figures count. */
const promiseItemsOf = ({ tx }: Reading, year: number): Promise<PromiseItem[]> => open(tx).$queryRaw<PromiseItem[]>`
  SELECT s.number_text AS number, s.title, u.name AS unit, m.text, m.due_on::text AS "dueOn", ${commitmentState} AS state
    FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id JOIN session x ON x.id = s.session_id JOIN unit u ON u.id = m.unit_id ${standingClaim}
   WHERE s.status NOT IN ('NOT_ACCEPTED', 'WITHDRAWN', 'SPLIT', 'REJOINED')
     AND (x.year = ${year}::int OR x.year < ${year}::int AND (m.closed_on IS NULL OR m.closed_on >= make_date(${year}::int, 1, 1)))
   ORDER BY m.due_on, m.id`
