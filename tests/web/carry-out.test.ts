import { expect, test } from 'vitest'
import { act, refusalOf } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()

test('a unit that nobody knows is not found', async () => {
  const input = { suggestionId: town.sessionId, handlers: [{ unitId: town.housing.id, role: 'SOLE' }] }
  expect(await refusalOf(act(town.office, 'assign-suggestion', input, '2022-03-01'))).toBe('not-found')
})
