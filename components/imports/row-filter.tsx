import type { ImportView } from '@/lib/queries/get-import'
import type { Words } from '@/lib/wording/catalogue'

type RowFilterProps = { list: ImportView; chosen: string | undefined; words: Words['importing'] }

const verdicts = ['ACCEPTED', 'DOUBTFUL', 'REFUSED', 'SKIPPED'] as const

/** The verdicts as links, each with its count. */
export function RowFilter({ list, chosen, words }: RowFilterProps) {
  const link = (verdict: (typeof verdicts)[number] | undefined, label: string) => (
    <a
      key={label}
      href={`/imports/${list.id}${verdict ? `?verdict=${verdict}` : ''}#rows`}
      aria-current={verdict === chosen ? 'true' : undefined}
      className={verdict === chosen ? 'button button-main' : 'button'}
    >
      {label}
    </a>
  )
  return (
    <nav aria-label={words.preview.filter} className="cluster">
      {link(undefined, words.preview.all)}
      {verdicts.map((verdict) => link(verdict, `${words.verdicts[verdict]} ${list.counts[verdict]}`))}
    </nav>
  )
}
