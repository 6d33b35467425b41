import { beforeAll, describe, expect, test } from 'vitest'
import type { EventType } from '@/lib/domain/events'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listRegistry } from '@/lib/queries/list-registry'
import { listTowns } from '@/lib/queries/list-towns'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { readBoard } from '@/lib/queries/read-figures'
import { registrationDesk } from '@/lib/queries/registration-desk'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { wordsFor } from '@/lib/wording/catalogue'
import { auditSentence } from '@/lib/wording/timeline-sentence'
import { handIn, wholeDraft } from '../support/a-draft'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-24'
let town: Town
let ids: { duoshi: string; xinshi: string; qudi: string }

const add = async (name: string, row: number, column: number, by: Person = town.office) =>
  (await act<{ townId: string }>(by, 'add-town', { name, row, column }, day)).townId
const kept = (id: string) => rows.town.findUniqueOrThrow({ where: { id } })
const change = async (id: string, more: object, by: Person = town.office) => {
  const { name, row, column, isRetired, version } = await kept(id)
  return act(by, 'change-town', { townId: id, version, name, row, column, isRetired, ...more }, day)
}
const eventsOf = async (subjectId: string) =>
  (await rows.event.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })).map(({ type }) => type)
/** What the log says of the last that happened to it. */
const saidOf = async (subjectId: string) => {
  const { type, data } = await rows.event.findFirstOrThrow({ where: { subjectId }, orderBy: { sequence: 'desc' } })
  return auditSentence({ type: type as EventType, data: data as Record<string, unknown> }, wordsFor('zh-CN'))
}

beforeAll(async () => {
  town = await foundTown()
  ids = { duoshi: await add('垛石街道', 1, 2), xinshi: await add('新市镇', 1, 1), qudi: await add('曲堤街道', 2, 2) }
})

describe('the list of towns', () => {
  test('is read as one reads the grid, and each is logged', async () => {
    const { towns } = await see(town.office, listTowns, null, day)
    expect(towns.map(({ name }) => name)).toEqual(['新市镇', '垛石街道', '曲堤街道'])
    expect(await eventsOf(ids.duoshi)).toEqual(['town.added'])
  })

  test.each([
    ['a name that is there', { name: '垛石街道', row: 5, column: 5 }, 'town-name-taken'],
    ['a cell that is taken', { name: '仁风镇', row: 1, column: 2 }, 'town-cell-taken'],
    ['a cell beyond the grid', { name: '仁风镇', row: 9, column: 1 }, 'shape-refused'],
    ['no name', { name: ' ', row: 5, column: 5 }, 'shape-refused'],
  ])('refuses %s', async (_, input, code) => {
    const before = await rows.town.count()
    expect(await refusalOf(act(town.office, 'add-town', input, day))).toBe(code)
    expect(await rows.town.count()).toBe(before)
  })

  test('is kept by nobody but the office, and read by those who watch', async () => {
    for (const by of [town.leader, town.government, town.system, town.lead, town.housing.head])
      expect(await refusalOf(add('仁风镇', 5, 5, by))).toBe('not-found')
    expect((await see(town.leader, listTowns, null, day)).mayKeep).toBe(false)
  })

  test('onto a taken cell a town changes places with the one there', async () => {
    await change(ids.xinshi, { row: 2, column: 2 })
    expect(await kept(ids.qudi)).toMatchObject({ row: 1, column: 1 })
    expect([await saidOf(ids.xinshi), await saidOf(ids.qudi)]).toEqual([
      '修改了镇街：新市镇。',
      '修改了镇街：曲堤街道。',
    ])
    await change(ids.qudi, { row: 2, column: 2 })
    expect(await kept(ids.xinshi)).toMatchObject({ row: 1, column: 1 })
  })

  test('whoever saw an older one changes nothing', async () => {
    const { version } = await kept(ids.qudi)
    await change(ids.qudi, { name: '曲堤镇' })
    expect(await saidOf(ids.qudi)).toBe('修改了镇街：曲堤镇（原名曲堤街道）。')
    expect(await refusalOf(change(ids.qudi, { version, name: '曲堤' }))).toBe('stale-version')
    await change(ids.qudi, { name: '曲堤街道' })
  })

  test('of two who take one cell at once one is refused', async () => {
    const both = await Promise.allSettled([add('孙耿街道', 7, 7), add('崔寨街道', 7, 7)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('where a suggestion lies', () => {
  const written = (townIds: string[], title: string) => ({ townIds, title })
  const townsOf = async (id: string) =>
    (await rows.suggestion.findUniqueOrThrow({ where: { id }, select: { townIds: true } })).townIds
  const register = (suggestionId: string, more: object = {}) =>
    act(town.office, 'register-suggestion', { suggestionId, categoryId: town.categories[0], ...more }, day)

  test('the delegate ticks, the desk proposes what a title names, the office decides', async () => {
    const ticked = await handIn(town.lead, day, written([ids.duoshi, ids.duoshi], '关于改善农村道路条件的建议'))
    const named = await handIn(town.lead, day, written([], '关于拓宽新市镇公路的建议'))
    const whole = await handIn(town.lead, day, written([], '关于推行垃圾分类的建议'))
    const { rows: waiting } = await see(town.office, registrationDesk, null, day)
    const placing = Object.fromEntries(waiting.map(({ id, placing: proposed }) => [id, proposed]))
    expect(placing[ticked]).toEqual({ townIds: [ids.duoshi], because: 'CHOSEN' })
    expect(placing[named]).toEqual({ townIds: [ids.xinshi], because: 'NAMED' })
    expect(placing[whole]).toEqual({ townIds: [], because: null })

    await register(ticked)
    await register(named, { townIds: [ids.xinshi, ids.duoshi] })
    const input = { suggestions: [{ suggestionId: whole, categoryId: town.categories[0], townIds: [] }] }
    await act(town.office, 'register-suggestions', input, day)
    expect([await townsOf(ticked), await townsOf(named), await townsOf(whole)]).toEqual([
      [ids.duoshi],
      [ids.xinshi, ids.duoshi],
      [],
    ])
    expect(await eventsOf(ticked)).not.toContain('suggestion.placed')
    expect(await eventsOf(named)).toContain('suggestion.placed')
    expect((await see(town.office, getSuggestion, named, day)).towns).toEqual(['新市镇', '垛石街道'])
  })

  test('behind each number of the board stand as many, and what lies in two counts in both', async () => {
    const { figures, contradictions } = await see(town.office, readBoard, 2022, day)
    expect(contradictions).toEqual([])
    const counts = figures.byTown.map(({ name, suggestions }) => [name, suggestions])
    expect(counts).toContainEqual(['垛石街道', 2])
    expect(counts).toContainEqual(['新市镇', 1])
    expect(counts).toContainEqual([null, 1])
    for (const { id, suggestions } of figures.byTown) {
      const group = { kind: 'town' as const, id: id ?? 'none' }
      const list = await see(town.office, readFigureList, { year: 2022, figure: 'suggestions', group }, day)
      const registry = await see(town.office, listRegistry, registryFilterSchema.parse({ town: group.id }), day)
      expect([list.total, registry.total], group.id).toEqual([suggestions, suggestions])
    }
  })

  test('the list of towns counts for whoever looks what his registry shows', async () => {
    for (const by of [town.office, town.leader, town.government]) {
      const { towns } = await see(by, listTowns, null, day)
      for (const { id, name, suggestions } of towns) {
        const { total } = await see(by, listRegistry, registryFilterSchema.parse({ town: id }), day)
        expect(suggestions, name).toBe(total)
      }
    }
  })

  test('is corrected by the office alone, also once it is given out, and not while it is written', async () => {
    const id = await handIn(town.lead, day, written([], '关于增设候车亭的建议'))
    const place = (townIds: string[], by: Person = town.office) =>
      act(by, 'place-suggestion', { suggestionId: id, townIds }, day)
    for (const by of [town.lead, town.leader, town.government, town.officer])
      expect(await refusalOf(place([ids.qudi], by))).toBe('not-found')
    await place([ids.qudi])
    await place([ids.qudi])
    await place([])
    expect(await townsOf(id)).toEqual([])
    expect((await eventsOf(id)).filter((type) => type.startsWith('suggestion.placed'))).toEqual([
      'suggestion.placed',
      'suggestion.placed-nowhere',
    ])
    await act(town.office, 'send-back-suggestion', { suggestionId: id, reason: '请写明具体地点。' }, day)
    expect(await refusalOf(place([ids.qudi]))).toBe('move-not-open')
  })

  test('a town that is retired is ticked no more and keeps what it has', async () => {
    const id = await handIn(town.lead, day, written([ids.qudi], '关于重建卫生院的建议'))
    await change(ids.qudi, { isRetired: true })
    const refused = refusalOf(act(town.lead, 'save-draft', { ...wholeDraft, ...written([ids.qudi], '又一件') }, day))
    expect(await refused).toBe('town-retired')
    await register(id, { townIds: [ids.qudi] })
    const { figures, cells } = await see(town.office, readBoard, 2022, day)
    expect(figures.byTown.find(({ id: of }) => of === ids.qudi)).toMatchObject({ suggestions: 1 })
    expect(cells.has(ids.qudi)).toBe(false)
    await add('仁风镇', 2, 2)
    expect(await refusalOf(change(ids.qudi, { isRetired: false }))).toBe('town-cell-taken')
    await change(ids.qudi, { isRetired: false, row: 3, column: 3 })
  })
})
