import { describe, expect, test } from 'vitest'
import type { Assessment, AssessmentMember } from '@/lib/domain/assessment/assessment'
import { type Given, judgedOf } from '@/lib/domain/assessment/judged'
import { outliers, spreadOfMarks } from '@/lib/domain/assessment/outliers'
import { panelOf } from '@/lib/domain/assessment/panel'
import type { Item } from '@/lib/domain/assessment/scheme'
import type { AssessmentState } from '@/lib/domain/assessment/workflow'

const judged = { note: '', kind: 'BASE', source: 'JUDGED', whenNone: 'FULL' } as const
const items: readonly Item[] = [
  { ...judged, key: 'quality', name: '答复质量', max: 3000, judge: 'GROUP', rule: { type: 'GROUPS_RATING' } },
  {
    ...judged,
    key: 'named-leader',
    name: '分管负责人',
    max: 1000,
    judge: 'OFFICE',
    rule: { type: 'YES_NO', condition: null },
  },
]

const member = (id: string, groupNo = 1, bars: AssessmentMember['bars'] = []): AssessmentMember => ({
  ...{ id, personId: `person ${id}`, name: id, groupNo, capacity: 'CONGRESS', leads: false, bars },
})
const barred = [{ unitId: 'roads', ground: 'DECLARED' as const, words: '' }]

const of = (members: readonly AssessmentMember[], state: AssessmentState = 'JUDGED'): Assessment =>
  ({ state, members, units: [{ unitId: 'roads', name: '', groupNo: 1, leadItems: 1 }] }) as unknown as Assessment

const mark = (memberId: string, value: number) => ({ unitId: 'roads', itemKey: 'quality', memberId, value })
const given = (more: Partial<Given>): Given => ({ marks: [], settlements: [], officeValues: [], ...more })
const three = [member('a'), member('b'), member('c')]

describe('what people gave for an item', () => {
  test('is nothing before the last of the panel has handed in, however many have', () => {
    const marks = [mark('a', 2000), mark('b', 2500)]
    expect(judgedOf(of(three), items, given({ marks }))).toEqual([])
    expect(judgedOf(of(three), items, given({ marks: [...marks, mark('c', 3000)] }))).toEqual([
      { unitId: 'roads', itemKey: 'quality', by: 'MARKS', points: 2500, marks: 3 },
    ])
  })

  test('does not wait for the barred or for another group, and counts no mark of theirs', () => {
    const members = [member('a'), member('b', 1, barred), member('c', 2)]
    expect(panelOf(of(members), 'roads').map(({ id }) => id)).toEqual(['a'])
    const marks = [mark('a', 2000), mark('b', 100), mark('gone', 100)]
    expect(judgedOf(of(members), items, given({ marks }))).toMatchObject([{ points: 2000, marks: 1 }])
  })

  test('is of those who handed in once judging is over', () => {
    const values = judgedOf(of(three, 'CHECKED'), items, given({ marks: [mark('a', 2000)] }))
    expect(values).toMatchObject([{ by: 'MARKS', points: 2000, marks: 1 }])
  })

  test('is what the meeting settled, and the office’s for what the office judges', () => {
    const marks = three.map(({ id }) => mark(id, 3000))
    const settlements = [{ unitId: 'roads', itemKey: 'quality', points: 1800 }]
    const officeValues = [{ unitId: 'roads', itemKey: 'named-leader', value: 1 }]
    expect(judgedOf(of(three), items, given({ marks, settlements, officeValues }))).toEqual([
      { unitId: 'roads', itemKey: 'quality', by: 'MEETING', points: 1800, marks: 3 },
      { unitId: 'roads', itemKey: 'named-leader', by: 'OFFICE', points: 1000, marks: 0 },
    ])
  })
})

describe('who stands apart', () => {
  const marked = (...points: number[]) => points.map((one, place) => ({ memberId: String(place), points: one }))
  test.each([
    ['nobody of none', [], []],
    ['nobody of one', [0], []],
    ['nobody of two a fifth of the item apart', [1000, 1200], []],
    ['both of two that are further apart', [1000, 1201], ['0', '1']],
    ['nobody of three a fifth from the middle', [800, 600, 1000], []],
    ['the one of three that is further', [800, 800, 599], ['2']],
    ['the one of four, from between the two in the middle', [800, 900, 850, 624], ['3']],
    ['a deduction alone', [0, 0, -201], ['2']],
  ] as const)('%s', (_, points, apart) => {
    expect(outliers({ max: 1000 }, marked(...points))).toEqual(apart)
  })

  test('the spread goes from the lowest to the highest', () => {
    expect(spreadOfMarks([])).toBeNull()
    expect(spreadOfMarks([800, 300, 500])).toEqual({ lowest: 300, highest: 800 })
  })
})
