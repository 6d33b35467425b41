import { expect, test } from 'vitest'
import { isLadderSilent } from '@/lib/domain/deadlines/ladder-watch'
import { published } from './published-calendar'

const at = (moment: string) => new Date(`${moment}:00+08:00`)
const silent = (ranAt: string | null, now: string) =>
  isLadderSilent(ranAt === null ? null : at(ranAt), at(now), 'Asia/Shanghai', published)

test.each([
  ['a run of a minute ago is none too old', '2022-06-10T10:00', '2022-06-10T10:01', false],
  ['nor one of a quarter of an hour ago', '2022-06-10T10:00', '2022-06-10T10:15', false],
  ['later it is missed', '2022-06-10T10:00', '2022-06-10T10:16', true],
  ['in the morning the night before is no excuse', '2022-06-09T17:29', '2022-06-10T08:30', true],
  ['a congress that never ran has no worker', null, '2022-06-10T10:00', true],
  ['at night nobody is missed', '2022-06-09T10:00', '2022-06-10T18:00', false],
  ['nor on a Saturday', null, '2022-06-11T10:00', false],
  ['nor on a holiday', null, '2022-06-03T10:00', false],
  ['on a Saturday that is worked instead, yes', null, '2022-05-07T10:00', true],
] as const)('%s', (_, ranAt, now, expected) => expect(silent(ranAt, now)).toBe(expected))
