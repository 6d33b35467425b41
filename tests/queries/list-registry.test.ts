import { beforeAll, describe, expect, test } from 'vitest'
import { pageSize } from '@/lib/queries/keyset'
import { listRegistry } from '@/lib/queries/list-registry'
import { type RegistryFilter, registryFilterSchema } from '@/lib/schemas/registry-filter'
import { handIn } from '../support/a-draft'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { foundTown } from '../support/town'

const town = await foundTown()
const elsewhere = await foundTown('邻县')
const on = '2022-03-01'
const all = 60

const list = (filter: Partial<RegistryFilter> = {}, by: Person = town.office) =>
  see(by, listRegistry, registryFilterSchema.parse(filter), on)

beforeAll(async () => {
  await handIn(elsewhere.lead, '2022-02-23')
  for (let one = 0; one < all - 1; one++) {
    const suggestionId = await handIn(town.lead, '2022-02-23')
    if (one % 2)
      await act(town.office, 'register-suggestion', { suggestionId, categoryId: town.categories[0] }, '2022-02-24')
  }
  await assigned(town, [{ unit: town.housing, role: 'SOLE' }])
})

async function walk(filter: Partial<RegistryFilter>): Promise<{ there: string[]; back: string[] }> {
  const there: string[] = []
  const back: string[] = []
  let page = await list(filter)
  for (;;) {
    there.push(...page.rows.map(({ id }) => id))
    if (!page.next) break
    page = await list({ ...filter, page: page.next })
  }
  for (;;) {
    back.unshift(...page.rows.map(({ id }) => id))
    if (!page.previous) break
    page = await list({ ...filter, page: page.previous })
  }
  return { there, back }
}

describe('paging by key', () => {
  test.each([
    {},
    { direction: 'ascending' as const },
    { order: 'number' as const },
    { order: 'number' as const, direction: 'descending' as const },
  ])('forward and back meets every row once: %o', async (filter) => {
    const { there, back } = await walk(filter)
    expect(new Set(there).size).toBe(there.length)
    expect(back).toEqual(there)
    if (!('order' in filter)) expect(there).toHaveLength(all)
  })

  test('a page holds so many rows and the count counts all', async () => {
    const page = await list()
    expect(page.rows).toHaveLength(pageSize)
    expect(page).toMatchObject({ total: all, totalIsMore: false, previous: null })
  })

  test.each(['next~~nothing', 'next~zz~00000000-0000-0000-0000-000000000000', "'; drop table suggestion; --"])(
    'a place that is none begins anew: %s',
    async (page) => {
      expect((await list({ page, order: 'number' })).rows.length).toBeGreaterThan(0)
    },
  )
})

describe('filters', () => {
  test('by status', async () => {
    const { rows, total } = await list({ status: 'ASSIGNED' })
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({
      status: 'ASSIGNED',
      dueOn: '2022-05-25',
      units: [{ name: town.housing.name, role: 'SOLE' }],
    })
  })

  test('by unit, delegation, delegate, session and category', async () => {
    expect((await list({ unit: town.housing.id })).total).toBe(1)
    expect((await list({ delegation: town.delegations[0] as string })).total).toBe(all)
    expect((await list({ delegation: town.delegations[1] as string })).total).toBe(0)
    expect((await list({ delegate: town.lead.name })).total).toBe(all)
    expect((await list({ session: town.sessionId })).total).toBe(all)
    expect((await list({ category: town.categories[1] as string })).total).toBe(0)
  })

  test('by words of the text and by number', async () => {
    const { rows } = await list({ status: 'ASSIGNED' })
    const title = rows[0]?.title ?? ''
    expect((await list({ text: title.slice(3, 7) })).total).toBe(all)
    expect((await list({ text: rows[0]?.numberText ?? '' })).rows.map(({ id }) => id)).toContain(rows[0]?.id)
    expect((await list({ text: '无此事项' })).total).toBe(0)
  })

  test.each(['%', '_', "'", '\\', ':*', 'a & b', '<script>', '\u{20000}'])(
    'a search for %s is only a search',
    async (text) => {
      expect((await list({ text })).total).toBe(0)
    },
  )

  test('what is written with a backslash is found with it, and not by another', async () => {
    const title = '关于网盘路径资料\\城建\\图纸共享的建议'
    const third = await foundTown('商河')
    const suggestionId = await handIn(third.lead, '2022-02-23', { title })
    const found = async (text: string) => (await list({ text }, third.office)).rows.map(({ id }) => id)
    expect(await found('资料\\城建')).toEqual([suggestionId])
    expect(await found('\\图纸共享')).toEqual([suggestionId])
    expect(await found('资料\\图纸')).toEqual([])
    expect(await found('资料城建')).toEqual([])
  })

  test('overdue is what is past its day and still with a unit', async () => {
    const filter = registryFilterSchema.parse({ urgency: 'overdue' })
    expect((await see(town.office, listRegistry, filter, '2022-05-25')).total).toBe(0)
    expect((await see(town.office, listRegistry, filter, '2022-05-26')).total).toBe(1)
  })
})

describe('who may look', () => {
  test('another congress has its own registry', async () => {
    expect((await list({}, elsewhere.office)).total).toBe(1)
  })

  test('the government office sees what the government handles', async () => {
    expect((await list({}, town.government)).total).toBe(1)
  })

  test.each([
    ['a delegate', town.lead],
    ['a unit', town.housing.clerk],
    ['an administrator', town.system],
  ])('for %s there is no registry', async (_, person) => {
    expect(await refusalOf(list({}, person))).toBe('not-found')
  })
})
