import type { Jurisdiction } from '@/lib/domain/deadlines/presets'
import type { RuleChange, RuleChoice } from '@/lib/domain/deadlines/rule-book'
import { type Decisions, limitsBy } from '@/lib/domain/deadlines/rule-decisions'
import type { Rules } from '@/lib/domain/deadlines/rules'
import { type CalendarDay, type WorkingCalendar, workingCalendar } from '@/lib/domain/deadlines/working-days'
import { open, type Tx } from './tx'

export type RuleBook = {
  readonly rules: Rules
  /** what the congress decided about its limits */
  readonly decisions: Decisions
  readonly rulesVersion: number
  readonly calendarVersion: number
}

type Edition = { year: number; days: CalendarDay[] }
type Stored = { jurisdiction: Jurisdiction; choices: RuleChoice[]; changes: RuleChange[]; editions: Edition[] }

/** Rule books by the newest row of each part (a row rolled back never has its name again): asked for with every act, changed a few times a year. */
const known = new Map<string, RuleBook>()
const mostKnown = 50

/** The statutory numbers and the calendar in force for the congress of this transaction. */
export async function readRuleBook(tx: Tx): Promise<RuleBook> {
  const [at] = await open(tx).$queryRaw<{ place: string; rulesVersion: number; calendarVersion: number }[]>`
    SELECT concat_ws(' ', c.id, (SELECT id FROM rule_choice ORDER BY id DESC LIMIT 1), (SELECT id FROM rule_change ORDER BY id DESC LIMIT 1),
        (SELECT id FROM calendar_edition WHERE state = 'ADOPTED' ORDER BY version DESC, id DESC LIMIT 1)) AS place,
      ((SELECT count(*) FROM rule_choice) + (SELECT count(*) FROM rule_change))::int AS "rulesVersion",
      coalesce((SELECT max(version) FROM calendar_edition), 0) AS "calendarVersion" FROM congress c`
  if (!at) throw new Error('a rule book belongs to a congress')
  const { place, ...versions } = at
  const book = known.get(place)
  if (book) return book
  const read = { ...(await readStored(tx)), ...versions }
  if (known.size >= mostKnown) known.clear()
  known.set(place, read)
  return read
}

/** The statutory numbers in force for the congress, with the calendar to count them by. */
export const readRules = async (tx: Tx): Promise<Rules> => (await readRuleBook(tx)).rules

export const readCalendar = async (tx: Tx): Promise<WorkingCalendar> => (await readRules(tx)).calendar

async function readStored(tx: Tx): Promise<Pick<RuleBook, 'rules' | 'decisions'>> {
  const [stored] = await open(tx).$queryRaw<Stored[]>`
    SELECT c.jurisdiction,
      coalesce((SELECT json_agg(json_build_object('jurisdiction', r.jurisdiction, 'effectiveFrom', r.effective_from) ORDER BY r.id)
        FROM rule_choice r), '[]') AS choices,
      coalesce((SELECT json_agg(json_build_object('purpose', r.purpose, 'count', r.count, 'unit', r.unit,
          'whenLastDayRests', r.when_last_day_rests, 'effectiveFrom', r.effective_from) ORDER BY r.id) FROM rule_change r), '[]') AS changes,
      coalesce((SELECT json_agg(json_build_object('year', e.year, 'days', e.days) ORDER BY e.year)
        FROM calendar_edition e WHERE e.state = 'ADOPTED'), '[]') AS editions
    FROM congress c`
  const { jurisdiction, choices, changes, editions } = stored as Stored
  const decisions = { first: jurisdiction, choices, changes }
  return { rules: { limits: limitsBy(decisions), calendar: calendarOf(editions) }, decisions }
}

/** A calendar from the notices of its years. */
export const calendarOf = (editions: readonly { year: number; days: readonly CalendarDay[] }[]): WorkingCalendar =>
  workingCalendar(
    editions.map(({ year }) => year),
    editions.flatMap(({ days }) => days),
  )
