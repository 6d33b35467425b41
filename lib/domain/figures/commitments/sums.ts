import { exact, type Sum } from '../sum'
import type { PromiseCounts } from './register'

/** What was promised is due, replaced or still to come; what is due was kept on time or is late; what is late ended in one way. */
export const promiseSums = (of: PromiseCounts): Sum[] => [
  exact('promisesMade', of.promisesMade, 'promisesDue + promisesReplaced + promisesCarried', [
    of.promisesDue,
    of.promisesReplaced,
    of.promisesCarried,
  ]),
  exact('promisesDue', of.promisesDue, 'promisesKept + promisesLate', [of.promisesKept, of.promisesLate]),
  exact('promisesLate', of.promisesLate, 'promisesKeptLate + promisesNotKept + promisesOpenLate', [
    of.promisesKeptLate,
    of.promisesNotKept,
    of.promisesOpenLate,
  ]),
]
