import { channelAddress } from '@/components/channels/channel-address'
import { figureAddress, promiseAddress } from '@/components/reports/figure-address'
import { type Behind, listBehind } from '@/lib/domain/annual-report/lists'
import type { ReportNumber } from '@/lib/domain/annual-report/report'
import type { VoiceFigureKey } from '@/lib/domain/figures/channels/register'
import type { VoiceChannel } from '@/lib/domain/voice/voice'

/** The list behind a number of a report; undefined where there is none. */
export function numberAddress(year: number, { list }: Pick<ReportNumber, 'list'>): string | undefined {
  const behind = listBehind(list)
  return behind ? pageOf(year, behind) : undefined
}

function pageOf(year: number, behind: Behind): string | undefined {
  switch (behind.at) {
    case 'figures':
      return figureAddress(year, behind.figure, behind)
    case 'promises':
      return promiseAddress(year, behind.figure)
    case 'voices':
      return channelAddress(
        year,
        behind.figure as VoiceFigureKey,
        behind.channel === 'reported' ? {} : { channel: behind.channel as VoiceChannel },
      )
    case 'key':
      return `/key-suggestions?year=${year}`
    case 'delegations':
    case 'delegates':
      return '/delegates'
    case 'meetings':
      return `/reply-meetings/attendance?year=${year}`
    default:
      return `/${behind.at}`
  }
}
