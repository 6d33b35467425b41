import { EmptyState } from '@/components/ui/empty-state'
import { publicRoute } from '../public-route'
import { yearPage } from './year-page'

/** The latest year of which figures are out. */
export const GET = publicRoute(async ({ words }) => {
  const { years, navYears } = words.annualReports.public
  const latest = await yearPage({ year: undefined, words })
  return latest ?? { title: navYears, path: '/public/years', isFound: false, body: <EmptyState title={years.none} /> }
})
