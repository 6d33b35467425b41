import { Dated } from '@/components/ui/dated'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { isAwaited } from '@/lib/domain/deadlines/deadline'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { noticeYearOf } from '@/lib/domain/deadlines/working-days'
import type { DeadlineView } from '@/lib/queries/get-ledger'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { calculatorAddress } from './calculator-address'
import { bearerText, outcomeText, standingOf } from './ledger-table'
import { sourceOf } from './told-turns'

type DeadlineFactsProps = { view: DeadlineView; today: LocalDate; words: Words }

/** Of whom it is awaited, until when, what came of it, and by which rule and calendar it was counted. */
export function DeadlineFacts({ view, today, words }: DeadlineFactsProps) {
  const { row, explanation } = view
  const { ledger, limits, language } = words
  const { limit, statedOn } = explanation.clock
  const { basis, length } = sourceOf(limit, words)
  const versions = { rules: row.rulesVersion + 1, calendar: row.calendarVersion }
  const outcome = outcomeText(row, words)
  const address = calculatorAddress(explanation.clock)
  return (
    <div className="stack">
      <DefinitionList
        items={[
          { term: ledger.bearer, value: bearerText(row, words) },
          { term: ledger.startedOn, value: dayText(row.startedOn, language) },
          { term: ledger.dueOn, value: <Dated {...standingOf(row, today, words)} /> },
          ...(outcome ? [{ term: ledger.outcome, value: outcome }] : []),
          ...(statedOn ? [] : [{ term: ledger.limit, value: length }]),
          { term: ledger.basis, value: fill(ledger.basisValue, { basis, force: limits.forces[limit.force] }) },
          { term: ledger.versions, value: fill(ledger.versionsValue, versions) },
        ]}
      />
      <Cautions view={view} words={words} />
      <p className="cluster">
        <a href={`/rules/${row.purpose}`}>{ledger.rule}</a>
        {address ? <a href={address}>{ledger.calculate}</a> : null}
      </p>
    </div>
  )
}

function Cautions({ view, words }: Pick<DeadlineFactsProps, 'view' | 'words'>) {
  const { row, explanation, hasNewerCalendar } = view
  const { ledger, language } = words
  const days = { booked: dayText(row.dueOn, language), counted: dayText(explanation.dueOn, language) }
  return (
    <>
      {row.isProvisional ? (
        <Notice tone="warn">
          {ledger.provisional} <a href={`/calendar?year=${noticeYearOf(row.dueOn)}#days`}>{ledger.toCalendar}</a>
        </Notice>
      ) : null}
      {hasNewerCalendar && !isAwaited(row) ? <Notice>{ledger.olderCalendar}</Notice> : null}
      {row.dueOn === explanation.dueOn ? null : <Notice tone="warn">{fill(ledger.booked, days)}</Notice>}
    </>
  )
}
