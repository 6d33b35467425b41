import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { holderOf } from '@/lib/domain/suggestion/holder'
import { suggestionStatuses, suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { anAssignment, aSuggestion } from './a-suggestion'

const lead = anAssignment({ id: 'a', unitId: 'lead', role: 'LEAD', status: 'REPLIED' })
const other = anAssignment({ id: 'b', unitId: 'other', role: 'LEAD', status: 'IN_PROGRESS' })
const assist = anAssignment({ id: 'c', unitId: 'assist', role: 'ASSIST', status: 'ASSIGNED' })

describe('who holds the ball', () => {
  test.each([
    ['DRAFT', 'DELEGATE'],
    ['SUBMITTED', 'OFFICE'],
    ['OFFICE_REVIEW', 'OFFICE'],
    ['REPLIED', 'DELEGATE'],
    ['RATED', 'OFFICE'],
    ['CONCLUDED', 'NOBODY'],
  ] as const)('%s: %s', (status, side) => {
    expect(holderOf(aSuggestion({ status }))).toEqual({ side, unitIds: [] })
  })

  test('of several units only those that have not replied, and never an assisting one', () => {
    const handled = aSuggestion({ status: 'IN_PROGRESS', assignments: [lead, other, assist] })
    expect(holderOf(handled)).toEqual({ side: 'UNIT', unitIds: ['other'] })
  })

  test('a unit that was replaced holds nothing', () => {
    const ended = { ...other, endedOn: localDate('2022-02-01') }
    const handled = aSuggestion({ status: 'ASSIGNED', assignments: [ended, { ...lead, status: 'ASSIGNED' }] })
    expect(holderOf(handled).unitIds).toEqual(['lead'])
  })

  test('while a unit waits for consent to more time, the office', () => {
    const asked = aSuggestion({
      status: 'EXTENSION_REQUESTED',
      assignments: [lead, { ...other, status: 'EXTENSION_REQUESTED' }],
    })
    expect(holderOf(asked)).toEqual({ side: 'OFFICE', unitIds: [] })
  })

  test('a promise is held by the units until it is kept, then closing it by the office', () => {
    const promised = (closedOn: string | null) =>
      aSuggestion({
        status: 'TRACKED',
        assignments: [lead, assist],
        commitments: [{ id: 'm', closedOn: closedOn === null ? null : localDate(closedOn) }],
      })
    expect(holderOf(promised(null))).toEqual({ side: 'UNIT', unitIds: ['lead'] })
    expect(holderOf(promised('2022-11-01')).side).toBe('OFFICE')
  })

  test('nobody holds what has come to its end', () => {
    const ends = suggestionStatuses.filter((status) => Object.keys(suggestionWorkflow[status]).length === 0)
    for (const status of ends) expect(holderOf(aSuggestion({ status })).side).toBe('NOBODY')
  })
})
