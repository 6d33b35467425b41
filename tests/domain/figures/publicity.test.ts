import { expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { count } from '@/lib/domain/figures/figure'
import { publishable, published } from '@/lib/domain/figures/publicity'
import { suggestion } from './a-year'

const day = localDate('2022-12-31')
const out = { isPublishable: true, publishedOn: localDate('2022-06-01') }

test('of what may be public, what is out by that day', () => {
  const facts = [
    suggestion(out),
    suggestion({ isPublishable: true, publishedOn: localDate('2023-01-04') }),
    suggestion({ isPublishable: true, publishedOn: null }),
    suggestion({ isPublishable: false, publishedOn: null }),
    suggestion({ ...out, rounds: [] }),
    suggestion({ ...out, isImported: true }),
  ]
  expect([count(publishable, facts, day), count(published, facts, day)]).toEqual([3, 1])
  expect(count(published, facts, localDate('2023-01-04'))).toBe(2)
})
