import { expect, test } from 'vitest'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { publishingMoment } from '@/lib/domain/publication/embargo'
import { Refusal } from '@/lib/domain/refusal'

const day = (text: string) => text as LocalDate
const moment = { now: new Date('2022-06-01T04:00:00Z'), today: day('2022-06-01') }
const zone = 'Asia/Shanghai'

test('without a day it is at once', () => {
  expect(publishingMoment({}, moment, zone)).toEqual({ at: moment.now, on: '2022-06-01' })
})

test.each([
  ['2022-06-02', undefined, '2022-06-02T01:00:00Z'],
  ['2022-06-02', '15:00', '2022-06-02T07:00:00Z'],
  ['2022-06-01', '13:00', '2022-06-01T05:00:00Z'],
  ['2022-06-01', '09:00', '2022-06-01T04:00:00Z'],
])('%s at %s of the congress’s clock', (on, hour, expected) => {
  expect(publishingMoment({ on: day(on), hour }, moment, zone).at).toEqual(new Date(expected))
})

test.each(['2022-05-31', '2022-11-29'])('%s is no day to publish on', (on) => {
  const facts = { from: '2022-06-01', to: '2022-11-28' }
  expect(() => publishingMoment({ on: day(on) }, moment, zone)).toThrow(new Refusal('publish-day-outside', facts))
})
