import { expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { instantAt } from '@/lib/domain/deadlines/wall-clock'

test.each([
  ['Asia/Shanghai', '2022-02-24', 18, '2022-02-24T10:00:00.000Z'],
  ['Asia/Shanghai', '2022-01-01', 0, '2021-12-31T16:00:00.000Z'],
  ['Asia/Urumqi', '2022-02-24', 18, '2022-02-24T12:00:00.000Z'],
  ['UTC', '2022-02-24', 8, '2022-02-24T08:00:00.000Z'],
])('%s %s %i:00', (zone, day, hour, instant) => {
  expect(instantAt(zone, localDate(day), hour).toISOString()).toBe(instant)
})
