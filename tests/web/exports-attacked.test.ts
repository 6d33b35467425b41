import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { takeList } from '../support/exported'
import { foundTown } from '../support/town'

const { office, government } = await foundTown()

test('a condition that no text can carry is refused and written down nowhere', async () => {
  const asked = '?format=csv&year=2022&figure=dueDays&part=%00'
  expect((await takeList(office, 'figure', asked)).status).toBe(400)
})

test('whoever does not nominate gets the columns of his own page, whatever the address asks', async () => {
  const columnsOf = async (view: string) =>
    parse(await (await takeList(government, 'key-suggestions', `?format=csv&view=${view}`)).text(), { bom: true })[0]
  expect(await columnsOf('not-fixed')).toEqual(await columnsOf('fixed'))
})
