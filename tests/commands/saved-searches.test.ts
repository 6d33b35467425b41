import { expect, test } from 'vitest'
import { mostSaved } from '@/lib/domain/search/saved'
import { tellOfFindsIn } from '@/lib/jobs/tell-of-finds'
import { assessorHome } from '@/lib/queries/assessor-home'
import { delegateHome } from '@/lib/queries/delegate-home'
import { delegationHome } from '@/lib/queries/delegation-home'
import { officeHome } from '@/lib/queries/office-home'
import { openSearch } from '@/lib/queries/open-search'
import type { Query } from '@/lib/queries/query'
import type { CountedSearch } from '@/lib/queries/saved-searches'
import { governmentHome } from '@/lib/queries/supervision-home'
import { unitHome } from '@/lib/queries/unit-home'
import { searchSchema } from '@/lib/schemas/search'
import { act, at, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { clerk } = town.transport
const on = '2022-06-01'
const titled = (title: string) => assigned(town, [{ unit: town.transport, role: 'SOLE' }], { title })

const save = async (by: Person, name: string, text: string, alerts = false) =>
  (await act<{ savedSearchId: string }>(by, 'save-search', { name, query: `text=${text}&page=x`, alerts }, on))
    .savedSearchId
const row = (id: string) => rows.savedSearch.findUnique({ where: { id } })
const fresh = async (by: Person, id: string) => {
  const page = await see(by, openSearch, searchSchema.parse({}), on)
  return page.result === null ? page.saved.find((one) => one.id === id)?.fresh : undefined
}
const told = async (id: string) =>
  (await rows.event.findMany({ where: { subjectId: id, type: 'search.found' } })).map(({ data }) => data)

test('a search is saved in one way of writing, renamed, opened and discarded by its owner', async () => {
  const id = await save(clerk, '护坡', '护坡')
  expect(await row(id)).toMatchObject({
    personId: clerk.personId,
    query: new URLSearchParams({ text: '护坡' }).toString(),
  })
  await act(clerk, 'change-saved-search', { savedSearchId: id, name: '河道护坡', alerts: true }, on)
  expect(await row(id)).toMatchObject({ name: '河道护坡', alerts: true })
  await titled('关于加固玉符河护坡的建议')
  expect(await fresh(clerk, id)).toBe(1)
  await act(clerk, 'open-saved-search', { savedSearchId: id }, on)
  expect(await fresh(clerk, id)).toBe(0)
  await act(clerk, 'discard-saved-search', { savedSearchId: id }, on)
  expect(await row(id)).toBeNull()
  const events = await rows.event.findMany({ where: { subjectId: id }, orderBy: { sequence: 'asc' } })
  expect(events.map(({ type }) => type)).toEqual(['search.saved', 'search.changed', 'search.seen', 'search.discarded'])
})

test.each([
  ['the office', town.office, officeHome, 1],
  ['the unit that has it', clerk, unitHome, 1],
  ['another unit', town.court.clerk, unitHome, 0],
  ['its delegate', town.lead, delegateHome, 1],
  ['another delegate', town.stranger, delegateHome, 0],
  ['the government', town.government, governmentHome, 1],
  ['its delegation', town.officer, delegationHome, 1],
  ['an assessor, before there is a reply', town.assessor, assessorHome, 0],
])('the day of %s begins with what is new and may be seen', async (who, by, home, count) => {
  const id = await save(by, who, who)
  await titled(`关于${who}的建议`)
  const { searches } = await see(by, home as Query<null, { searches: readonly CountedSearch[] }>, null, on)
  expect(searches.filter((one) => one.id === id)).toMatchObject([{ name: who, fresh: count }])
})

test('what is refused leaves nothing behind', async () => {
  const own = await save(clerk, '灯', '路灯')
  const count = await rows.savedSearch.count()
  expect(await refusalOf(save(clerk, '灯', '照明'))).toBe('saved-search-name-taken')
  expect(await refusalOf(save(clerk, '空', ''))).toBe('search-asks-nothing')
  expect(await refusalOf(save(town.security, '灯', '路灯'))).toBe('not-found')
  for (const name of ['open-saved-search', 'discard-saved-search'])
    expect(await refusalOf(act(town.office, name, { savedSearchId: own }, on))).toBe('not-found')
  const change = { savedSearchId: own, name: '别人的', alerts: false }
  expect(await refusalOf(act(town.office, 'change-saved-search', change, on))).toBe('not-found')
  expect(await rows.savedSearch.count()).toBe(count)
  expect(await row(own)).toMatchObject({ name: '灯' })
})

test('so many are kept, and no more', async () => {
  const full = { congressId: town.congressId, personId: town.leader.personId, query: 'text=x', savedAt: at(on) }
  await rows.savedSearch.createMany({
    data: Array.from({ length: mostSaved }, (_, nth) => ({ ...full, name: `${nth}` })),
  })
  expect(await refusalOf(save(town.leader, '再来', '路灯'))).toBe('saved-searches-full')
})

test('what is found later is told once, and what is out of sight is neither told nor counted', async () => {
  await titled('关于疏浚巴漏河的建议')
  const id = await save(clerk, '疏浚', '疏浚', true)
  expect(await tellOfFindsIn(town.congressId, at('2022-06-02'))).toBe(0)
  const seen = await titled('关于疏浚绣江河的建议')
  expect(await tellOfFindsIn(town.congressId, at('2022-06-02'))).toBe(0)
  expect(await tellOfFindsIn(town.congressId, at('2022-06-06'))).toBe(1)
  expect(await told(id)).toEqual([expect.objectContaining({ count: 1, personIds: [clerk.personId] })])
  expect(await tellOfFindsIn(town.congressId, at('2022-06-07'))).toBe(0)
  expect(await fresh(clerk, id)).toBe(1)
  await assigned(town, [{ unit: town.court, role: 'SOLE' }], { title: '关于疏浚东沟的建议' })
  await rows.assignment.updateMany({ where: { suggestionId: seen }, data: { unitId: town.court.id } })
  expect(await fresh(clerk, id)).toBe(0)
  expect(await tellOfFindsIn(town.congressId, at('2022-06-08'))).toBe(0)
})

test('nobody is told after he has lost his office', async () => {
  const id = await save(town.otherOfficer, '疏浚', '疏浚', true)
  await rows.roleGrant.updateMany({ where: { personId: town.otherOfficer.personId }, data: { revokedAt: at(on) } })
  await rows.savedSearch.update({ where: { id }, data: { told: [] } })
  await tellOfFindsIn(town.congressId, at('2022-06-09'))
  expect(await told(id)).toEqual([])
})

test('one that breaks off waits for another day, and keeps nobody else from hearing', async () => {
  const [broken, whole] = [await save(clerk, '坏', '绣源河', true), await save(town.office, '好', '绣源河', true)]
  await titled('关于绣源河清淤的建议')
  await rows.$executeRawUnsafe(
    "CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cut off'; END $$",
  )
  await rows.$executeRawUnsafe(
    `CREATE TRIGGER break_off BEFORE INSERT ON event FOR EACH ROW WHEN (NEW.subject_id = '${broken}') EXECUTE FUNCTION break_off()`,
  )
  try {
    await tellOfFindsIn(town.congressId, at('2022-06-10'))
    expect([(await told(broken)).length, (await told(whole)).length]).toEqual([0, 1])
  } finally {
    await rows.$executeRawUnsafe('DROP FUNCTION break_off CASCADE')
  }
  await tellOfFindsIn(town.congressId, at('2022-06-10'))
  expect(await told(broken)).toEqual([])
  await tellOfFindsIn(town.congressId, at('2022-06-13'))
  expect([(await told(broken)).length, (await told(whole)).length]).toEqual([1, 1])
})
