import { beforeAll, expect, test } from 'vitest'
import { listMySuggestions } from '@/lib/queries/list-my-suggestions'
import { mySuggestionsFilterSchema } from '@/lib/schemas/my-suggestions-filter'
import { draft, handIn } from '../support/a-draft'
import { type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-01'
let town: Town

beforeAll(async () => {
  town = await foundTown()
})

const list = (by: Person, filter: object = {}) =>
  see(by, listMySuggestions, mySuggestionsFilterSchema.parse(filter), day)

async function sign(suggestionId: string, state: string) {
  const { congressId, coSigner } = town
  await rows.coSignature.create({
    data: { congressId, suggestionId, delegateId: coSigner.delegateId, ordinal: 1, state },
  })
}

test('a delegate finds his drafts, what he handed in and what he co-signs, and nothing of others', async () => {
  const { suggestionId: drafted } = await draft(town.lead, day)
  const id = await assigned(town)
  await sign(id, 'CONFIRMED')
  const declined = await handIn(town.lead, day)
  await sign(declined, 'DECLINED')
  await sign(drafted, 'INVITED')

  const mine = await list(town.lead)
  expect(mine.total).toBe(3)
  expect(mine.rows.map(({ leads }) => leads)).toEqual([true, true, true])
  const signed = await list(town.coSigner)
  expect(signed.rows).toMatchObject([
    { id, leads: false, numberText: '1', units: [town.transport.name], dueOn: '2022-05-25' },
  ])
  expect(await list(town.stranger)).toMatchObject({ rows: [], total: 0 })
})

test('it is filtered by session, status and part', async () => {
  expect((await list(town.lead, { status: 'DRAFT' })).total).toBe(1)
  expect((await list(town.lead, { session: town.sessionId })).total).toBe(3)
  expect((await list(town.lead, { session: town.termId })).total).toBe(0)
  expect((await list(town.coSigner, { part: 'lead' })).total).toBe(0)
  expect((await list(town.coSigner, { part: 'co-signed', status: 'ASSIGNED' })).total).toBe(1)
  expect((await list(town.lead)).sessions).toEqual([{ id: town.sessionId, term: 19, session: 1 }])
})

test('pages follow each other without gap or repetition, there and back', async () => {
  for (let count = 0; count < 58; count++) await draft(town.stranger, day, { title: `第 ${count} 件` })
  const first = await list(town.stranger)
  const second = await list(town.stranger, { page: first.next })
  const third = await list(town.stranger, { page: second.next })
  const ids = [first, second, third].flatMap((page) => page.rows.map(({ id }) => id))
  expect(new Set(ids).size).toBe(58)
  expect([first.rows.length, second.rows.length, third.rows.length]).toEqual([25, 25, 8])
  expect([first.previous, third.next, first.total]).toEqual([null, null, 58])
  expect((await list(town.stranger, { page: second.previous })).rows).toEqual(first.rows)
})

test('only delegates have one', async () => {
  for (const person of [town.office, town.transport.clerk, town.system])
    expect(await refusalOf(list(person))).toBe('not-found')
})
