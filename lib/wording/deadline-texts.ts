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
  awaited: ({ purpose, round }: Awaited, { ledger, limits }: Words): string =>
    round > 1 ? fill(ledger.inRound, { purpose: limits.purposes[purpose], round }) : limits.purposes[purpose],
  bearer: ({ bearer, unitName }: Borne, { ledger }: Words): string => unitName ?? ledger.bearers[bearer],
  /** 交通运输局：办理中，2022年3月1日起 */
  ball: ({ ball }: Pick<DeadlineRow, 'ball'>, { deadlineList, custody, suggestion, language }: Words): string =>
    ball
      ? fill(deadlineList.since, {
          holder: ball.unit ?? suggestion.holders[ball.holder],
          reason: custody.reasons[ball.reason],
          since: dayText(ball.since, language),
        })
      : suggestion.holders.NOBODY,
}
