import { expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { ensureLicenceDay, licenceOn } from '@/lib/domain/publication/licence'
import { Refusal } from '@/lib/domain/refusal'

const day = localDate
const one = (licence: 'NONE' | 'ATTRIBUTION' | 'CC_BY_4_0', sinceOn: string) => ({ licence, sinceOn: day(sinceOn) })

test.each([
  ['nothing decided', [], null, null],
  ['its day has come', [one('CC_BY_4_0', '2022-04-10')], 'CC_BY_4_0', null],
  ['its day has not come', [one('CC_BY_4_0', '2022-04-11')], null, 'CC_BY_4_0'],
  ['the later decision stands', [one('NONE', '2022-04-09'), one('CC_BY_4_0', '2022-03-01')], 'NONE', null],
  ['until then the earlier one', [one('NONE', '2022-05-01'), one('ATTRIBUTION', '2022-03-01')], 'ATTRIBUTION', 'NONE'],
  [
    'what had not begun is overtaken',
    [one('ATTRIBUTION', '2022-04-10'), one('CC_BY_4_0', '2022-05-01')],
    'ATTRIBUTION',
    null,
  ],
  ['of two to come the last', [one('NONE', '2022-05-01'), one('CC_BY_4_0', '2022-04-20')], null, 'NONE'],
] as const)('%s', (_, decisions, inForce, coming) => {
  const found = licenceOn(decisions, day('2022-04-10'))
  expect(found.inForce?.licence ?? null).toBe(inForce)
  expect(found.coming?.licence ?? null).toBe(coming)
})

test.each([
  ['2022-04-09', false],
  ['2022-04-10', true],
  ['2023-04-10', true],
  ['2023-04-11', false],
])('a licence begins between today and a year from now: %s', (sinceOn, isFit) => {
  const check = () =>
    ensureLicenceDay(day(sinceOn), { now: new Date('2022-04-10T02:00:00Z'), today: day('2022-04-10') })
  if (isFit) expect(check).not.toThrow()
  else expect(check).toThrow(Refusal)
})
