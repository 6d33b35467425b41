import { readChannelList } from '@/lib/queries/read-channel-list'
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
  ...pagesOfAnnualReports,
  ...pagesOfSpecialReports,
}
