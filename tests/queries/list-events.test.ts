import { expect, test } from 'vitest'
import { listEvents } from '@/lib/queries/list-events'
import { eventFilterSchema } from '@/lib/schemas/administration-filter'
import { act, refusalOf, see } from '../support/people'
import { days, dissatisfied, replied } from '../support/replied'
import { foundTown } from '../support/town'

const town = await foundTown()

const ratings = async () => {
  const filter = eventFilterSchema.parse({ type: 'suggestion.rated' })
  const { rows } = await see(town.audit, listEvents, filter, days.handledAgain)
  return rows.map(({ by, data }) => ({ by, ...data }))
}

test('whoever looks back sees that it was rated, and how only when the round is over', async () => {
  const { suggestionId } = await replied(town)
  await act(town.lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, days.rated)
  expect(await ratings()).toEqual([{ by: town.lead.name, round: 1 }])
  const again = { suggestionId, reason: '代表对办理结果不满意，请实地查看后再次答复。' }
  await act(town.office, 'handle-suggestion-again', again, days.handledAgain)
  expect(await ratings()).toEqual([{ by: town.lead.name, round: 1, attitude: 'SATISFIED', result: 'DISSATISFIED' }])
})

test('nobody else looks back', async () => {
  const looking = see(town.office, listEvents, eventFilterSchema.parse({}), days.rated)
  expect(await refusalOf(looking)).toBe('not-found')
})
