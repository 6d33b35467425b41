import { expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { ensureTakesEvidence, evidencePolicy } from '@/lib/domain/assessment/evidence'
import type { Mark } from '@/lib/domain/assessment/judging'
import { differencesOf, disputeSheet, isOfGroup, readSheet } from '@/lib/domain/assessment/marking-sheet'
import { byGroup, judged } from '@/lib/domain/assessment/presets/parts'
import { on } from '../deadlines/published-calendar'

const items = [judged('quality', '答复质量', 1000, byGroup)]
const member = (id: string, groupNo = 1) => ({ id, personId: `p-${id}`, name: id, groupNo, bars: [], hasLeft: false })
const of = (state = 'JUDGED') =>
  ({
    ...{ state, members: [member('a'), member('b'), member('far', 2)] },
    units: ['roads', 'court'].map((unitId, at) => ({ unitId, name: unitId, groupNo: at + 1, leadItems: 1 })),
  }) as unknown as Assessment
const mark = (memberId: string, handedInAt: Date | null): Mark => ({
  ...{ itemKey: 'quality', memberId, value: 800, handedInAt },
})
const done = new Date('2022-05-10T02:00:00Z')
const [today, tomorrow] = [on('2022-05-10'), on('2022-05-11')]

const reads = (marks: Mark[] = [], { signedOn = today, personId = 'clerk', memberId = 'a' } = {}) =>
  readSheet(
    { assessment: of(), unitId: 'roads', memberId, marks, items },
    { signedOn, marks: [{ itemKey: 'quality', value: 800, words: '' }] },
    { personId, today },
  )

test('a sheet is signed today at the latest', () => {
  expect(reads().signedOn).toBe(today)
  expect(() => reads([], { signedOn: tomorrow })).toThrow('sheet-day-outside')
})

test('it stands beside a draft of its member and what others have handed in, not beside his own', () => {
  expect(reads([mark('a', null), mark('b', done)]).marks).toHaveLength(1)
  expect(() => reads([mark('a', done)])).toThrow('sheet-handed-in')
})

test('whoever marks in that group reads none of it, whoever marks in another does', () => {
  expect(() => reads([], { personId: 'p-b' })).toThrow('sheet-of-own-group')
  expect(reads([], { personId: 'p-far' }).marks).toHaveLength(1)
  expect(isOfGroup(of(), 'court', 'p-far')).toBe(true)
  expect(() => reads([], { memberId: 'far' })).toThrow('sheet-not-of-panel')
})

test('two readings differ in a mark, a word and the day, and not in how somebody types', () => {
  const sheet = (words: string, value = 800, signedOn = today) => ({
    ...{ signedOn, marks: [{ itemKey: 'quality', value, words }] },
  })
  expect(differencesOf(sheet('写明，时限'), sheet('写明 时限。'))).toEqual({ itemKeys: [], isOtherDay: false })
  expect(differencesOf(sheet('写明'), sheet('没有写明')).itemKeys).toEqual(['quality'])
  expect(differencesOf(sheet(''), sheet('', 801)).itemKeys).toEqual(['quality'])
  expect(differencesOf(sheet(''), { signedOn: tomorrow, marks: [] })).toEqual({
    ...{ itemKeys: ['quality'], isOtherDay: true },
  })
})

test('its member disputes a sheet that is in, until all marks are open', () => {
  const disputes = (handedIn: string[], hasSheet = true, state = 'JUDGED') =>
    disputeSheet(of(state), 'roads', { memberId: 'a', hasSheet, handedIn })
  expect(() => disputes(['a'])).not.toThrow()
  expect(() => disputes(['a'], false)).toThrow('sheet-missing')
  expect(() => disputes(['b'])).toThrow('sheet-missing')
  expect(() => disputes(['a', 'b'])).toThrow('marks-all-in')
  expect(() => disputes(['a'], true, 'CHECKED')).toThrow('move-not-open')
})

const actor = (personId: string, ...grants: Grant[]) => ({ personId, grants }) as unknown as Actor
const office: Grant = { role: 'DELEGATE_OFFICE' }

test('a scan is sent by whoever may enter the sheet, and opened by him and by its member', () => {
  const scan = { congressId: 'g', assessment: of(), unitId: 'roads', memberId: 'a', isHandedIn: true }
  const may = (by: Actor) => [evidencePolicy.add(by, scan), evidencePolicy.view(by, scan)]
  expect(may(actor('clerk', office))).toEqual([true, true])
  expect(may(actor('p-a', { role: 'ASSESSOR' }))).toEqual([false, true])
  expect(may(actor('p-b', { role: 'ASSESSOR' }))).toEqual([false, false])
  expect(may(actor('p-b', office))).toEqual([false, false])
  expect(may(actor('p-far', office))).toEqual([true, true])
  expect(may(actor('h', { role: 'UNIT_HEAD', unitId: 'roads' }))).toEqual([false, false])
  expect(may(actor('l', { role: 'COMMITTEE_LEADER' }))).toEqual([false, false])
  expect(may(actor('both', office, { role: 'UNIT_CLERK', unitId: 'roads' }))).toEqual([false, false])
})

test('a scan comes in while there are marks to be read from it, evidence while something is to be proved', () => {
  const takes = (state: Assessment['state'], isScan: boolean) => {
    try {
      ensureTakesEvidence({ state }, isScan)
      return true
    } catch {
      return false
    }
  }
  const states = ['PREPARED', 'SELF_ASSESSED', 'JUDGED', 'CHECKED', 'FROZEN', 'CANCELLED'] as const
  expect(states.filter((state) => takes(state, true))).toEqual(['JUDGED'])
  expect(states.filter((state) => takes(state, false))).toEqual(['SELF_ASSESSED', 'CHECKED'])
})
