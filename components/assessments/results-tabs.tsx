import { Tabs } from '@/components/ui/tabs'
import type { ResultsView } from '@/lib/queries/get-results'
import { resultShows } from '@/lib/schemas/assessment-results'
import type { Words } from '@/lib/wording/catalogue'
import { resultsAddress } from './results-filter'

/** What was chosen stays chosen from one table to the next. */
export function ResultsTabs({ view: { assessment, asked }, words: { fairness } }: { view: ResultsView; words: Words }) {
  const { show: current, ...kept } = asked
  const chosen = Object.entries(kept).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  const tabs = resultShows.map((show) => ({
    href: `${resultsAddress(assessment.id)}?${new URLSearchParams([['show', show], ...chosen])}`,
    label: fairness.shows[show],
    current: show === current,
  }))
  return <Tabs label={fairness.views} tabs={tabs} />
}
