import { type Segment, StackedBar, Swatch } from '@/components/reports/stacked-bar'
import { DataTable } from '@/components/ui/data-table'
import { shares } from '@/lib/domain/figures/shares'
import { fill } from '@/lib/wording/fill'

export type SplitPart<Key extends string> = { readonly key: Key; readonly label: string; readonly fill: string }

export type SplitRow<Key extends string> = {
  readonly key: string
  readonly label: string
  readonly counts: Readonly<Record<Key, number>>
  /** false where a share of so few says nothing */
  readonly hasShares: boolean
  /** the list behind a part, where there is one to open */
  readonly hrefOf?: (part: Key) => string
  /** and behind all of them */
  readonly hrefOfWhole?: string
}

type SplitTableProps<Key extends string> = {
  readonly caption: string
  readonly parts: readonly SplitPart<Key>[]
  readonly rows: readonly SplitRow<Key>[]
  readonly words: { readonly of: string; readonly share: string }
}

/** Wholes split into the same parts, one below the other: a bar each, and the numbers of it in its line. */
export function SplitTable<Key extends string>({ caption, parts, rows, words }: SplitTableProps<Key>) {
  return (
    <>
      <ul className="mb-2 flex flex-wrap gap-x-5 text-sm">
        {parts.map(({ key, label, fill: colour }) => (
          <li key={key}>
            <Swatch fill={colour} />
            {label}
          </li>
        ))}
      </ul>
      <DataTable
        caption={caption}
        captionIsSaid
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'whole',
            header: caption,
            heads: true,
            cell: (row) => (
              <>
                {row.label}
                <span className="beside-name ml-2 font-normal text-ink-soft">
                  <WholeNumber href={row.hrefOfWhole} text={fill(words.of, { count: wholeOf(row, parts) })} />
                </span>
                <StackedBar segments={segmentsOf(row, parts)} />
              </>
            ),
          },
          ...parts.map((part, place) => ({
            key: part.key,
            header: part.label,
            fit: 'end' as const,
            cell: (row: SplitRow<Key>) => (
              <SplitNumber row={row} of={part.key} text={numberOf(row, parts, place, words.share)} />
            ),
          })),
        ]}
      />
    </>
  )
}

const WholeNumber = ({ href, text }: { href: string | undefined; text: string }) =>
  href ? <a href={href}>{text}</a> : text

type SplitNumberProps<Key extends string> = { row: SplitRow<Key>; of: Key; text: string }

function SplitNumber<Key extends string>({ row, of, text }: SplitNumberProps<Key>) {
  const href = row.counts[of] > 0 ? row.hrefOf?.(of) : undefined
  return <span className="whitespace-nowrap">{href ? <a href={href}>{text}</a> : text}</span>
}

const wholeOf = <Key extends string>({ counts }: SplitRow<Key>, parts: readonly SplitPart<Key>[]): number =>
  parts.reduce((sum, { key }) => sum + counts[key], 0)

const segmentsOf = <Key extends string>({ counts }: SplitRow<Key>, parts: readonly SplitPart<Key>[]): Segment[] =>
  parts.map(({ key, fill: colour }) => ({ key, value: counts[key], fill: colour }))

function numberOf<Key extends string>(
  { counts, hasShares }: SplitRow<Key>,
  parts: readonly SplitPart<Key>[],
  place: number,
  pattern: string,
): string {
  const count = counts[(parts[place] as SplitPart<Key>).key]
  if (!hasShares || count === 0) return `${count}`
  const percent = `${shares(parts.map(({ key }) => counts[key]))[place]}%`
  return fill(pattern, { count, percent })
}
