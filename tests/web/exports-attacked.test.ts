import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { GET } from '@/app/api/downloads/lists/[list]/route'
import { requestTo } from '../support/http'
import type { Person } from '../support/people'
import { foundTown } from '../support/town'

const { office, government } = await foundTown()

const take = (by: Person, list: string, asked: string) =>
  GET(
    new Request(`http://localhost:3000/api/downloads/lists/${list}${asked}`, {
      headers: requestTo('', { by }).headers,
    }),
    { params: Promise.resolve({ list }) },
  )

test('a condition that no text can carry is refused and written down nowhere', async () => {
  const asked = '?format=csv&year=2022&figure=dueDays&part=%00'
  expect((await take(office, 'figure', asked)).status).toBe(400)
})

test('whoever does not nominate gets the columns of his own page, whatever the address asks', async () => {
  const columnsOf = async (view: string) =>
    parse(await (await take(government, 'key-suggestions', `?format=csv&view=${view}`)).text(), { bom: true })[0]
  expect(await columnsOf('not-fixed')).toEqual(await columnsOf('fixed'))
})
