import { act } from './people'
import { aRecheck } from './rechecks'
import { days, dissatisfied, replied, replyOf, satisfied } from './replied'
import type { Town } from './town'

const reason = '站点没有建成，请写明日期。'

/** Rated, and what may follow from it: closed, turned down, no better the second time, drawn for a call. */
export async function ratedWorld(of: Town) {
  const rated = async (marks: object) => {
    const { suggestionId } = await replied(of)
    await act(of.lead, 'rate-suggestion', { suggestionId, ...marks }, days.rated)
    return suggestionId
  }
  const closed = await rated(satisfied)
  await act(of.office, 'conclude-suggestion', { suggestionId: closed, note: '' }, days.handledAgain)
  const turnedDown = await rated(dissatisfied)
  await act(of.office, 'decline-again', { suggestionId: turnedDown, reason }, days.handledAgain)
  const noBetter = await rated(dissatisfied)
  await act(of.office, 'handle-suggestion-again', { suggestionId: noBetter, reason }, days.handledAgain)
  await replyOf(noBetter, of.transport, { round: 2, on: '2022-06-01' })
  await act(of.lead, 'rate-suggestion', { suggestionId: noBetter, ...dissatisfied }, '2022-06-02')
  return {
    closed,
    turnedDown,
    noBetter,
    satisfied: await rated(satisfied),
    dissatisfied: await rated(dissatisfied),
    recheck: await aRecheck(of, closed),
  }
}
