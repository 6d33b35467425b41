import { rateText } from '@/components/reports/rate-text'
import { Card } from '@/components/ui/card'
import { FigureTiles } from '@/components/ui/figures'
import { PlainTable } from '@/components/ui/plain-table'
import { publicRates } from '@/lib/domain/annual-report/open-numbers'
import type { PublicYear } from '@/lib/domain/annual-report/public-content'
import { satisfactionParts } from '@/lib/domain/figures/satisfaction'
import { shares } from '@/lib/domain/figures/shares'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type YearProps = { figures: PublicYear; words: Words }

const promiseRows = ['promisesMade', 'promisesDue', 'promisesKept', 'promisesLate', 'promisesCarried'] as const

/** 总的情况、比率、类别、承诺: each rate beside what it is of, each number with its formula. */
export function YearFiguresCards({ figures, words }: YearProps) {
  return (
    <>
      <Overview figures={figures} words={words} />
      <Rates figures={figures} words={words} />
      <Marks figures={figures} words={words} />
      <Classes figures={figures} words={words} />
      <Topics figures={figures} words={words} />
      <Promises figures={figures} words={words} />
    </>
  )
}

function Overview({ figures, words }: YearProps) {
  const { names } = words.figures
  const { counts } = figures
  const tiles = [
    { label: names.suggestions, value: String(counts.suggestions) },
    { label: names.units, value: String(figures.units) },
    { label: names.delegates, value: String(figures.delegates) },
    { label: names.delegations, value: String(figures.delegations) },
    { label: names.replied, value: String(counts.replied) },
    { label: names.concluded, value: String(counts.concluded) },
  ]
  return <FigureTiles tiles={tiles} />
}

function Rates({ figures: { counts }, words }: YearProps) {
  const { years } = words.annualReports.public
  const { names, formulas } = words.figures
  return (
    <Card title={years.rates}>
      <PlainTable
        caption={years.rates}
        captionIsSaid
        rows={publicRates}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', header: years.number, heads: true, cell: ({ part }) => names[part] },
          {
            key: 'rate',
            header: years.share,
            fit: 'end',
            cell: ({ part, of }) => rateText(counts[part], counts[of]),
          },
          { key: 'base', header: years.formula, cell: ({ part }) => formulas[part] },
        ]}
      />
    </Card>
  )
}

function Marks({ figures, words }: YearProps) {
  const { years } = words.annualReports.public
  const { parts } = words.figures
  const rows = satisfactionParts.filter((part) => figures.attitude[part] + figures.result[part] > 0)
  return (
    <Card title={years.marks}>
      <PlainTable
        caption={years.marks}
        captionIsSaid
        rows={rows}
        rowKey={(part) => part}
        columns={[
          { key: 'mark', header: years.number, heads: true, cell: (part) => parts[part] },
          { key: 'attitude', header: years.attitude, fit: 'end', cell: (part) => figures.attitude[part] },
          { key: 'result', header: years.result, fit: 'end', cell: (part) => figures.result[part] },
        ]}
      />
    </Card>
  )
}

type Split = readonly (readonly [name: string, count: number])[]

function SharesCard({ title, split, words }: { title: string; split: Split; words: Words }) {
  const { years } = words.annualReports.public
  const printed = shares(split.map(([, count]) => count))
  return (
    <Card title={title}>
      <PlainTable
        caption={title}
        captionIsSaid
        rows={split.map(([name, count], at) => ({ name, count, share: printed[at] ?? '' }))}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', header: years.number, heads: true, cell: ({ name }) => name },
          { key: 'count', header: years.count, fit: 'end', cell: ({ count }) => count },
          { key: 'share', header: years.share, fit: 'end', cell: ({ share }) => `${share}%` },
        ]}
      />
      <p className="mt-2 text-ink-soft text-sm">{years.rounding}</p>
    </Card>
  )
}

function Classes({ figures: { byClass }, words }: YearProps) {
  const { years } = words.annualReports.public
  const split = Object.entries(byClass).map(
    ([letter, count]) =>
      [letter === 'unclassified' ? years.noClass : fill(years.classLetter, { letter }), count] as const,
  )
  return <SharesCard title={years.classes} split={split} words={words} />
}

function Topics({ figures: { byCategory }, words }: YearProps) {
  const { years } = words.annualReports.public
  const split = byCategory.map(({ name, suggestions }) => [name ?? years.noTopic, suggestions] as const)
  return <SharesCard title={years.topics} split={split} words={words} />
}

function Promises({ figures: { promises }, words }: YearProps) {
  const { years } = words.annualReports.public
  const { names } = words.figures
  return (
    <Card title={years.promises}>
      <p className="mb-2">{years.promisesLead}</p>
      <PlainTable
        caption={years.promises}
        captionIsSaid
        rows={promiseRows}
        rowKey={(key) => key}
        columns={[
          { key: 'name', header: years.number, heads: true, cell: (key) => names[key] },
          { key: 'count', header: years.count, fit: 'end', cell: (key) => promises[key] },
          {
            key: 'share',
            header: years.share,
            fit: 'end',
            cell: (key) => (key === 'promisesKept' ? rateText(promises.promisesKept, promises.promisesDue) : ''),
          },
        ]}
      />
    </Card>
  )
}
