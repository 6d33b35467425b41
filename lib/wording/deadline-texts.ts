import type { DeadlineRow } from '@/lib/queries/list-deadlines'
import type { Words } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'

type Titled = { readonly numberText: string | null; readonly title: string }
type Awaited = Pick<DeadlineRow, 'purpose' | 'round'>
type Borne = Pick<DeadlineRow, 'bearer' | 'unitName'>

/** How a line of the ledger is said in a list, on the page and in the workbook alike. */
export const deadlineTexts = {
  suggestion: ({ numberText, title }: Titled): string => (numberText ? `${numberText} ${title}` : title),
  awaited: ({ purpose, round }: Awaited, words: Words): string =>
    round > 1
      ? fill(words.ledger.inRound, { purpose: purposeNames(words)[purpose], round })
      : purposeNames(words)[purpose],
  bearer: ({ bearer, unitName }: Borne, { ledger }: Words): string => unitName ?? ledger.bearers[bearer],
  /** 交通运输局：办理中，2022年3月1日起; of a report how far it is */
  ball: ({ ball, report }: Pick<DeadlineRow, 'ball' | 'report'>, words: Words): string => {
    const { deadlineList, custody, suggestion, annualReports, language } = words
    if (report) return annualReports.states[report.state]
    return ball
      ? fill(deadlineList.since, {
          holder: ball.unit ?? suggestion.holders[ball.holder],
          reason: custody.reasons[ball.reason],
          since: dayText(ball.since, language),
        })
      : suggestion.holders.NOBODY
  },
  /** 建议, or where reports stand among them 建议或者报告 */
  subject: (withReports: boolean, { deadlineList }: Words): string =>
    withReports ? deadlineList.suggestionOrReport : deadlineList.suggestion,
}

export const purposeNames = ({ limits, deadlineList }: Pick<Words, 'limits' | 'deadlineList'>) => ({
  ...limits.purposes,
  ...deadlineList.ofReports,
})
