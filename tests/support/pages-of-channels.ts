import { readChannelActivities } from '@/lib/queries/read-channel-activities'
import { readChannelList } from '@/lib/queries/read-channel-list'
import { readChannelSuggestions } from '@/lib/queries/read-channel-suggestions'
import { readChannels, readLatestChannels } from '@/lib/queries/read-channels'
import { committee, nothing, officers, type Page, page } from './page'
import { pagesOfAnnualReports } from './pages-of-annual-reports'
import { pagesOfSpecialReports } from './pages-of-special-reports'

export const pagesOfChannels: Record<string, Page> = {
  '/channels': page(readLatestChannels, nothing, [...committee, ...officers]),
  '/channels/[year]': page(readChannels, () => 2022, [...committee, ...officers]),
  '/channels/[year]/[figure]': page(readChannelList, () => ({ year: 2022, figure: 'came' }), [
    ...committee,
    ...officers,
  ]),
  '/channels/[year]/activities': page(readChannelActivities, () => ({ year: 2022 }), [...committee, ...officers]),
  '/channels/[year]/suggestions': page(readChannelSuggestions, () => ({ year: 2022 }), [...committee, ...officers]),
  ...pagesOfAnnualReports,
  ...pagesOfSpecialReports,
}
