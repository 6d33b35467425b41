import { expect, test } from 'vitest'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import { act, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { office } = town
const day = '2022-03-10'
const theScheme = (id: string) => rows.assessmentScheme.findUniqueOrThrow({ where: { id } })
const bodyOf = async (id: string) => (await theScheme(id)).body as unknown as SchemeBody
const write = async (preset = '', name = '2022 年考核方案') =>
  (await act<{ schemeId: string }>(office, 'write-scheme', { year: 2022, name, preset }, day)).schemeId
const adoption = { adoptedOn: '2022-03-01', adoption: '第三次主任会议' }
const line = {
  ...{
    itemKey: '',
    name: '按期答复',
    kind: 'BASE',
    max: '100',
    by: 'COMPUTED',
    rule: 'RATE',
    measure: 'repliedInTime',
  },
  ...{ good: [], pass: [] },
  weights: { satisfied: 100, basicallySatisfied: 80, understood: 60, dissatisfied: 0 },
}

test('a scheme is written from nothing, item by item, and adopted', async () => {
  const schemeId = await write()
  await act(office, 'change-scheme-section', { schemeId, version: 1, sectionKey: '', name: '办理' }, day)
  const sectionKey = (await bodyOf(schemeId)).sections[0]?.key
  await act(office, 'change-scheme-item', { schemeId, version: 2, sectionKey, ...line }, day)
  await act(
    office,
    'change-scheme-item',
    { schemeId, version: 3, sectionKey, ...line, name: '加分', kind: 'BONUS' },
    day,
  )
  const [first, second] = (await bodyOf(schemeId)).sections[0]?.items ?? []
  await act(office, 'move-scheme-part', { schemeId, version: 4, key: second?.key, direction: 'UP' }, day)
  expect((await bodyOf(schemeId)).sections[0]?.items.map(({ key }) => key)).toEqual([second?.key, first?.key])
  await act(office, 'remove-scheme-part', { schemeId, version: 5, key: second?.key }, day)
  await act(office, 'adopt-scheme', { schemeId, version: 6, ...adoption }, day)
  expect(await theScheme(schemeId)).toMatchObject({
    version: 6,
    adoption: '第三次主任会议',
    adoptedById: office.personId,
  })
  const events = await rows.event.findMany({ where: { subjectId: schemeId }, orderBy: { sequence: 'asc' } })
  expect(events.map(({ type }) => type)).toEqual([
    'scheme.written',
    ...Array.from({ length: 5 }, () => 'scheme.changed'),
    'scheme.adopted',
  ])
})

test('what is adopted is never changed, only copied; the items keep their keys', async () => {
  const schemeId = await write('QINGDAO')
  await act(office, 'adopt-scheme', { schemeId, version: 1, ...adoption }, day)
  const before = await bodyOf(schemeId)
  const change = { schemeId, version: 1, sectionKey: '', name: '另加' }
  expect(await refusalOf(act(office, 'change-scheme-section', change, day))).toBe('scheme-adopted')
  expect(await refusalOf(act(office, 'discard-scheme', { schemeId }, day))).toBe('scheme-adopted')
  expect(await bodyOf(schemeId)).toEqual(before)
  const copy = await act<{ schemeId: string }>(
    office,
    'copy-scheme',
    { schemeId, year: 2023, name: '2023 年方案' },
    day,
  )
  expect(await theScheme(copy.schemeId)).toMatchObject({ year: 2023, version: 1, adoptedOn: null, body: before })
})

test('one that does not add up is adopted only by somebody who says that he knows', async () => {
  const schemeId = await write('FENGYANG')
  const asked = { schemeId, version: 1, ...adoption }
  expect(await refusalOf(act(office, 'adopt-scheme', asked, day))).toBe('scheme-unbalanced')
  expect((await theScheme(schemeId)).adoptedAt).toBeNull()
  await act(office, 'adopt-scheme', { ...asked, knowsUnbalanced: true }, day)
  expect((await theScheme(schemeId)).adoptedAt).not.toBeNull()
})

test('an empty one, or one of tomorrow, is not adopted', async () => {
  const asked = { schemeId: await write(), version: 1, ...adoption, knowsUnbalanced: true }
  expect(await refusalOf(act(office, 'adopt-scheme', asked, day))).toBe('scheme-faulty')
  const later = { ...asked, schemeId: await write('HAINAN'), adoptedOn: '2022-03-11' }
  expect(await refusalOf(act(office, 'adopt-scheme', later, day))).toBe('scheme-adopted-later')
})

test('a change over another’s change is refused and loses nothing; a section goes when it is empty', async () => {
  const schemeId = await write('HAINAN')
  const head = { schemeId, version: 1, basis: '', total: 100, bonusCap: '', minimumItems: '3', grades: [] }
  await act(office, 'change-scheme', { ...head, name: '改过的方案' }, day)
  expect(await refusalOf(act(office, 'change-scheme', { ...head, name: '另一个' }, day))).toBe('stale-version')
  expect(await theScheme(schemeId)).toMatchObject({ name: '改过的方案', version: 2 })
  const gone = { schemeId, version: 2, key: 'lead' }
  expect(await refusalOf(act(office, 'remove-scheme-part', gone, day))).toBe('scheme-section-full')
  expect(await refusalOf(act(office, 'remove-scheme-part', { ...gone, key: 'nobody' }, day))).toBe('scheme-part-gone')
})

test('the office writes; leaders, units and delegates do not', async () => {
  const made = { year: 2022, name: '方案', preset: '' }
  for (const person of [town.leader, town.lead, town.transport.clerk, town.assessor])
    expect(await refusalOf(act(person, 'write-scheme', made, day))).toBe('not-found')
  const schemeId = await write()
  await act(office, 'discard-scheme', { schemeId }, day)
  expect(await refusalOf(act(office, 'discard-scheme', { schemeId }, day))).toBe('not-found')
})

test('classes of load are of the scheme; the usual ones leave it as it was', async () => {
  const schemeId = await write('HAINAN')
  const head = { schemeId, name: '方案', basis: '', total: 100, bonusCap: '', minimumItems: '3', grades: [] }
  await act(office, 'change-scheme', { ...head, version: 1, loadBounds: '10、30' }, day)
  expect(await bodyOf(schemeId)).toMatchObject({ loadBounds: [10, 30] })
  await expect(act(office, 'change-scheme', { ...head, version: 2, loadBounds: '30、10' }, day)).rejects.toThrow()
  await act(office, 'change-scheme', { ...head, version: 2, loadBounds: '5, 20, 50' }, day)
  expect(await bodyOf(schemeId)).not.toHaveProperty('loadBounds')
})
