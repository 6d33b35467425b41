import type { Words } from '@/lib/wording/catalogue'

/** From each public list to the others. */
export function PublicNav({ current, words }: { current?: string | undefined; words: Words }) {
  const { publicOpen: said } = words
  const links = [
    ['/public', said.suggestions],
    ['/public/commitments', said.commitments],
    ['/public/units', said.units],
    ['/public/reports', words.annualReports.public.nav],
    ['/public/years', words.annualReports.public.navYears],
    ['/public/years#channels', words.annualReports.public.navChannels],
    ['/public/delegates', words.performance.public.toDelegates],
    ['/public/awards', words.awards.public.toList],
    ['/public/data', said.data],
    ['/public/feed.xml', said.feed],
  ] as const
  return (
    <nav aria-label={said.nav} className="no-print flex flex-wrap gap-x-5">
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
