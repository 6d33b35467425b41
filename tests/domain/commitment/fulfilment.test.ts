import { describe, expect, test } from 'vitest'
import { fulfilmentOf, type PromiseFact } from '@/lib/domain/commitment/fulfilment'
import { localDate } from '@/lib/domain/deadlines/local-date'

const on = localDate
const fact = (id: string, facts: Partial<PromiseFact> = {}): PromiseFact => ({
  id,
  dueOn: on('2022-09-30'),
  closedOn: null,
  outcome: null,
  doneOn: null,
  ...facts,
})
const struckOff = (doneOn: string, closedOn = '2022-10-20') =>
  ({ outcome: 'STRUCK_OFF', doneOn: on(doneOn), closedOn: on(closedOn) }) as const

describe('承诺落实率', () => {
  test.each<[string, PromiseFact, string, boolean, boolean]>([
    ['not due yet', fact('a'), '2022-09-29', false, false],
    ['due and silent', fact('a'), '2022-09-30', true, false],
    ['done in time, confirmed later', fact('a', struckOff('2022-09-30')), '2022-12-31', true, true],
    ['done late', fact('a', struckOff('2022-10-01')), '2022-12-31', true, false],
    ['done and struck off early', fact('a', struckOff('2022-06-01', '2022-06-05')), '2022-06-30', true, true],
    ['not kept', fact('a', { outcome: 'NOT_KEPT', closedOn: on('2022-07-01') }), '2022-07-02', true, false],
    ['replaced in time', fact('a', { outcome: 'REPLACED', closedOn: on('2022-09-30') }), '2022-12-31', false, false],
    ['replaced when late', fact('a', { outcome: 'REPLACED', closedOn: on('2022-10-01') }), '2022-12-31', true, false],
    ['closed with its suggestion', fact('a', { closedOn: on('2022-09-01') }), '2022-12-31', true, false],
  ])('%s', (_, one, asOf, isDue, isKept) => {
    expect(fulfilmentOf([one], on(asOf))).toEqual({ due: isDue ? ['a'] : [], kept: isKept ? ['a'] : [] })
  })
})
