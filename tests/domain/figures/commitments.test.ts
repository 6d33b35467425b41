import { expect, test } from 'vitest'
import type { PromiseOfYear } from '@/lib/domain/figures/commitments/promise-figure'
import { promiseCounts } from '@/lib/domain/figures/commitments/register'
import { promiseSums } from '@/lib/domain/figures/commitments/sums'
import { contradictionsIn } from '@/lib/domain/figures/sum'
import { on } from './a-year'

const asOf = on('2022-12-31')
const promise = (more: Partial<PromiseOfYear> = {}): PromiseOfYear => ({
  ...{ id: 'p', suggestionId: 's', unitId: 'u', dueOn: on('2022-10-01'), closedOn: null, outcome: null, doneOn: null },
  ...{ isInherited: false, ...more },
})
const done = (doneOn: string) => ({ outcome: 'STRUCK_OFF', doneOn: on(doneOn), closedOn: on('2022-11-01') }) as const

test('each promise of the year ends in one place: kept, late in one way, replaced or still to come', () => {
  const counts = promiseCounts(
    [
      promise(done('2022-10-01')),
      promise(done('2022-10-02')),
      promise({ outcome: 'NOT_KEPT', closedOn: on('2022-11-01') }),
      promise({ dueOn: asOf }),
      promise({ dueOn: on('2023-01-01') }),
      promise({ outcome: 'REPLACED', closedOn: on('2022-10-01') }),
      promise({ outcome: 'REPLACED', closedOn: on('2022-10-02') }),
    ],
    asOf,
  )
  expect(counts).toMatchObject({
    ...{ promisesMade: 7, promisesDue: 5, promisesKept: 1, promisesLate: 4, promisesKeptLate: 1 },
    ...{ promisesNotKept: 1, promisesOpenLate: 2, promisesReplaced: 1, promisesCarried: 1, promisesInherited: 0 },
  })
  expect(contradictionsIn(promiseSums(counts))).toEqual([])
})

test('what earlier sessions left stands apart from what this year promised', () => {
  const inherited = [promise(done('2022-09-01')), promise(), promise({ dueOn: on('2023-06-01') })]
  const facts = [promise(), ...inherited.map((one) => ({ ...one, isInherited: true }))]
  expect(promiseCounts(facts, asOf)).toMatchObject({
    ...{ promisesMade: 1, promisesDue: 1, promisesKept: 0, promisesCarried: 0 },
    ...{ promisesInherited: 3, inheritedDue: 2, inheritedKept: 1 },
  })
})
