import { expect, test } from 'vitest'
import { draft } from '../support/a-draft'
import { act, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'
import { decided } from '../support/units'

const town = await foundTown()
const later = '2022-03-02'

test('a unit that closes takes no draft along: what is written goes on being saved and is handed in', async () => {
  const wish = { wishedUnitId: town.court.id }
  const { suggestionId } = await draft(town.lead, '2022-02-23', wish)
  await act(town.office, 'close-unit', { unitId: town.court.id, ...decided('2022-03-01') }, '2022-03-01')
  const written = { suggestionId, version: 1, situation: '又写了一段。' }
  const { version } = await draft(town.lead, later, { ...wish, ...written })
  expect((await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).situation).toBe(written.situation)
  expect(await refusalOf(draft(town.lead, later, wish)), 'nobody wishes for it anew').toBe('unit-not-in-force')
  await act(town.lead, 'submit-suggestion', { suggestionId, version }, later)
  expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
    status: 'SUBMITTED',
    ...wish,
  })
})
