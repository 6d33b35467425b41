import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DefinitionList } from '@/components/ui/definition-list'
import { InOrder } from '@/components/ui/in-order'
import { Timeline } from '@/components/ui/timeline'
import { writtenNumber } from '@/lib/domain/annual-report/parts'
import type { AnnualReportView } from '@/lib/queries/get-annual-report'
import { reportFormats } from '@/lib/schemas/annual-report'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'
import { happeningLines } from '@/lib/wording/happening-lines'
import { reportNote } from '@/lib/wording/report-notes'
import { annualReportTones } from './report-tone'

type CardProps = { view: AnnualReportView; words: Words }
type TimedProps = CardProps & { timeZone: string }

/** State, days and hash; what is set for a moment is said until it has come. */
export function FactsCard({ view: { report }, now, timeZone, words }: TimedProps & { now: Date }) {
  const { facts, states, kinds, topics, fixed, columns } = words.annualReports
  const { language } = words
  const frozen = report.frozenAt && instantText(report.frozenAt, timeZone, language)
  const items = [
    { term: columns.kind, value: `${kinds[report.kind]}${report.topic ? ` ${topics[report.topic]}` : ''}` },
    { term: columns.until, value: dayText(report.untilOn, language) },
    ...(frozen ? [{ term: facts.frozenAt, value: frozen }] : []),
    ...(report.publishOn ? [{ term: facts.publicFrom, value: dayText(report.publishOn, language) }] : []),
    ...(report.hash ? [{ term: facts.hash, value: <code className="break-all text-sm">{report.hash}</code> }] : []),
  ]
  return (
    <Card title={facts.title}>
      <p className="mb-2">
        <Badge tone={annualReportTones[report.state]}>{states[report.state]}</Badge>
        {report.state === 'PUBLISHED' && report.publishOn && report.publishAt && report.publishAt > now ? (
          <span className="ms-2">{fill(fixed, { day: dayText(report.publishOn, language) })}</span>
        ) : null}
      </p>
      <DefinitionList items={items} />
      {report.hash ? <p className="mt-2 text-ink-soft text-sm">{facts.hashHint}</p> : null}
    </Card>
  )
}

export function DownloadsCard({ view: { report }, words }: CardProps) {
  const { downloads } = words.annualReports
  return (
    <Card title={downloads.title}>
      <div className="cluster">
        {reportFormats.map((format) => (
          <ButtonLink key={format} href={`/api/downloads/annual-reports/${report.id}/${format}`}>
            {downloads[format]}
          </ButtonLink>
        ))}
      </div>
      {report.state === 'DRAFT' ? <p className="mt-2 text-ink-soft text-sm">{downloads.draftHint}</p> : null}
    </Card>
  )
}

/** Numbers of the text that are others today. */
export function DifferencesCard({ view: { report, differences, otherDifferences }, words }: CardProps) {
  const { differences: said } = words.annualReports
  const isDraft = report.state === 'DRAFT'
  return (
    <Card title={isDraft ? said.draftTitle : said.title}>
      {differences.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <>
          <p className="mb-3">{isDraft ? said.draftLead : said.lead}</p>
          <DataTable
            caption={said.caption}
            rows={differences}
            rowKey={({ key }) => key}
            columns={[
              {
                key: 'number',
                header: said.number,
                heads: true,
                cell: ({ frozen }) => frozen && reportNote(frozen, words).name,
              },
              { key: 'frozen', header: said.frozen, fit: 'end', cell: ({ frozen }) => frozen && writtenNumber(frozen) },
              { key: 'now', header: said.now, fit: 'end', cell: ({ now }) => (now ? writtenNumber(now) : '—') },
            ]}
          />
        </>
      )}
      {otherDifferences > 0 ? (
        <p className="mt-2 text-ink-soft text-sm">{fill(said.more, { count: otherDifferences })}</p>
      ) : null}
    </Card>
  )
}

/** Numbers that somebody typed: said, and not forbidden. */
export function AdviceCard({ view: { advice }, words }: CardProps) {
  const { advice: said, sections } = words.annualReports
  if (advice.length === 0) return null
  return (
    <Card title={said.title}>
      <p>{said.lead}</p>
      <ul className="mt-2 list-disc ps-6">
        <InOrder
          of={advice}
          each={({ section, paragraph, digits }) => (
            <li>{fill(said.line, { section: sections[section], paragraph, digits })}</li>
          )}
        />
      </ul>
    </Card>
  )
}

export function HappeningsCard({ view: { happenings }, timeZone, words }: TimedProps) {
  return (
    <Card title={words.annualReports.happenings}>
      <Timeline items={happeningLines(happenings, timeZone, words)} />
    </Card>
  )
}
