import { describe, expect, test } from 'vitest'
import type { Assessment, AssessmentMember } from '@/lib/domain/assessment/assessment'
import { marksAreOpen, panelOf } from '@/lib/domain/assessment/panel'
import type { AssessmentState } from '@/lib/domain/assessment/workflow'

const member = (id: string, more: Partial<AssessmentMember> = {}): AssessmentMember =>
  ({ id, name: id, groupNo: 1, bars: [], hasLeft: false, ...more }) as unknown as AssessmentMember
const bar = (unitId: string, cameAfter = false) =>
  [{ unitId, ground: 'DECLARED', words: '', cameAfter }] as unknown as AssessmentMember['bars']
const of = (members: readonly AssessmentMember[], state: AssessmentState = 'JUDGED') =>
  ({ state, members, units: [{ unitId: 'roads', name: '', groupNo: 1, leadItems: 1 }] }) as unknown as Assessment
const idsOf = (members: readonly AssessmentMember[], unitId = 'roads') =>
  panelOf(of(members), unitId).map(({ id }) => id)

describe('the panel of a unit', () => {
  test.each<[string, Partial<AssessmentMember>, string[]]>([
    ['has its group', {}, ['a']],
    ['has nobody of another group', { groupNo: 2 }, []],
    ['has nobody who lost his office', { hasLeft: true }, []],
    ['has nobody barred from it', { bars: bar('roads') }, []],
    ['has whoever is barred from another', { bars: bar('parks') }, ['a']],
    ['keeps whoever was barred after all was signed', { bars: bar('roads', true) }, ['a']],
  ])('%s', (_, more, ids) => {
    expect(idsOf([member('a', more)])).toEqual(ids)
  })

  test('of a unit that is not assessed is empty', () => {
    expect(idsOf([member('a')], 'parks')).toEqual([])
  })
})

describe('marks are open', () => {
  const open = (state: AssessmentState, handedIn: string[], members = [member('a'), member('b')]) =>
    marksAreOpen(of(members, state), 'roads', handedIn)

  test.each<[AssessmentState, string[], boolean]>([
    ['JUDGED', ['a', 'b'], true],
    ['JUDGED', ['a'], false],
    ['JUDGED', ['a', 'a'], false],
    ['CHECKED', [], true],
    ['FROZEN', [], true],
    ['SELF_ASSESSED', ['a', 'b'], false],
    ['CANCELLED', ['a', 'b'], false],
  ])('%s, handed in by %j: %s', (state, handedIn, are) => {
    expect(open(state, handedIn)).toBe(are)
  })

  test('never where nobody may judge', () => {
    expect(open('JUDGED', ['a'], [])).toBe(false)
  })
})
