import type { Words } from '@/lib/wording/catalogue'

type PublicNavProps = { current: string | undefined; words: Words }

/** From each public page to the lists. */
export function PublicNav({ current, words }: PublicNavProps) {
  const { publicOpen: said } = words
  const links = [
    ['/public', said.suggestions],
    ['/public/commitments', said.commitments],
    ['/public/units', said.units],
    ['/public/reports', words.annualReports.public.nav],
    ['/public/years', words.annualReports.public.navYears],
    ['/public/delegates', words.performance.public.toDelegates],
    ['/public/awards', words.awards.public.toList],
    ['/public/data', said.data],
    ['/public/feed.xml', said.feed],
  ] as const
  return (
    <nav aria-label={said.nav} className="no-print -mt-4 flex flex-wrap gap-x-5 border-line border-b pb-1">
      {links.map(([href, label]) => (
        <a
          key={href}
          href={href}
          aria-current={href === current ? 'page' : undefined}
          className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
