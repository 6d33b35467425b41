import { describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { insteadOf } from '@/lib/queries/instead-of'
import { act, see } from '../support/people'
import { assigned, days, dissatisfied, replied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { lead, coSigner, stranger, transport, street, office } = town
const day = '2022-05-20'

describe('a page that has closed', () => {
  test('leads to the suggestion for whoever still sees it', async () => {
    const { suggestionId } = await replied(town)
    await act(lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, days.rated)
    const part = await rows.assignment.findFirstOrThrow({ where: { suggestionId } })
    const there = `/suggestions/${suggestionId}?closed=1`
    expect(await see(lead, insteadOf, `/suggestions/${suggestionId}/rate`, day)).toBe(there)
    expect(await see(lead, insteadOf, `/suggestions/${suggestionId}/rate?from=mail`, day)).toBe(there)
    expect(await see(transport.clerk, insteadOf, `/assignments/${part.id}/reply`, day)).toBe(there)
  })

  test('tells nobody else that there is anything', async () => {
    const suggestionId = await assigned(town)
    for (const person of [coSigner, stranger, street.clerk, town.system])
      expect(await see(person, insteadOf, `/suggestions/${suggestionId}/rate`, day)).toBeNull()
    for (const path of [
      '/registry',
      '/suggestions/new',
      '/suggestions/017df698-1dc0-7c0d-b41a-198725771ede/rate',
      '//x',
    ])
      expect(await see(lead, insteadOf, path, day), path).toBeNull()
  })

  test('leads from the words of a report to the report, for whoever sees such', async () => {
    const report = '/annual-reports/017df698-1dc0-7c0d-b41a-198725771ede'
    for (const person of [office, town.leader]) expect(await see(person, insteadOf, `${report}/edit`, day)).toBe(report)
    expect(await see(office, insteadOf, report, day), 'and never to itself').toBeNull()
    for (const person of [lead, street.clerk]) expect(await see(person, insteadOf, `${report}/edit`, day)).toBeNull()
  })

  test('never leads to itself', async () => {
    const suggestionId = await assigned(town)
    expect(await see(lead, insteadOf, `/suggestions/${suggestionId}`, day)).toBeNull()
  })

  test('leads to the notices for whoever was told of it and has it no longer', async () => {
    const { suggestionId } = await replied(town)
    await act(lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, days.rated)
    const handlers = [{ unitId: street.id, role: 'SOLE', part: '' }]
    const order = { suggestionId, handlers, reason: '请写明日期。', unitsReason: '职责在街道办事处。' }
    await act(office, 'handle-suggestion-again', order, days.handledAgain)
    const event = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'suggestion.handled-again' } })
    const path = `/suggestions/${suggestionId}`
    expect(await see(transport.clerk, insteadOf, path, day), 'before he is told').toBeNull()
    await deliverEvent({ congressId: town.congressId, eventId: event.id })
    for (const address of [path, `${path}/rounds`])
      expect(await see(transport.clerk, insteadOf, address, day)).toBe('/notices?closed=1')
  })
})
