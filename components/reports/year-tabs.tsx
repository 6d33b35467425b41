import { Tabs } from '@/components/ui/tabs'
import { fill } from '@/lib/wording/fill'

type YearTabsProps = {
  /** without the year */
  page: string
  years: readonly number[]
  current: number
  words: { otherYears: string; yearTab: string }
}

/** The same figures of other years; of one year alone there is nothing to choose. */
export function YearTabs({ page, years, current, words }: YearTabsProps) {
  if (years.length < 2) return null
  const tabs = years.map((year) => ({
    href: `${page}/${year}`,
    label: fill(words.yearTab, { year }),
    current: year === current,
  }))
  return <Tabs label={words.otherYears} tabs={tabs} />
}
