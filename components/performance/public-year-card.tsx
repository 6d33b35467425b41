import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { PlainTable } from '@/components/ui/plain-table'
import type { PublicYear } from '@/lib/queries/public-delegates'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** One year of a delegate as the public reads it: sums, and titles that are public anyhow. */
export function PublicYearCard({ year, words }: { year: PublicYear; words: Words }) {
  const { performance, language } = words
  const { public: said } = performance
  const { page, led, titles, publishedOn, congress } = year
  const published = fill(said.published, { congress, year: page.year, day: dayText(publishedOn, language) })
  return (
    <Card title={fill(said.yearTitle, { year: page.year })}>
      <DefinitionList
        items={[
          { term: said.led, value: fill(said.ledCount, { count: led }) },
          { term: said.titles, value: <Titles titles={titles} words={words} /> },
          { term: said.duty, value: fill(said.dutyCount, { count: page.dutyDays }) },
          { term: said.speeches, value: fill(said.speechCount, { count: page.speeches }) },
        ]}
      />
      <h3 className="mt-4 font-semibold">{said.attendance}</h3>
      {page.attendance.length > 0 ? (
        <PlainTable
          caption={said.attendance}
          captionIsSaid
          rows={page.attendance}
          rowKey={({ kind }) => kind}
          columns={[
            { key: 'kind', header: performance.kind, heads: true, cell: ({ kind }) => performance.kinds[kind] },
            { key: 'asked', header: performance.parts.ASKED, fit: 'end', cell: ({ asked }) => String(asked) },
            { key: 'present', header: performance.parts.PRESENT, fit: 'end', cell: ({ present }) => String(present) },
            { key: 'leave', header: performance.parts.LEAVE, fit: 'end', cell: ({ leave }) => String(leave) },
          ]}
        />
      ) : (
        <p>{said.noAttendance}</p>
      )}
      <p className="mt-3 text-ink-soft text-sm">{published}</p>
    </Card>
  )
}

function Titles({ titles, words }: { titles: PublicYear['titles']; words: Words }) {
  const { public: said } = words.performance
  if (titles.length === 0) return <>{said.noTitles}</>
  return (
    <ul>
      {titles.map(({ id, number, title }) => (
        <li key={id}>
          <a href={`/public/${id}`}>{number ? fill(said.numbered, { number, title }) : title}</a>
        </li>
      ))}
    </ul>
  )
}
