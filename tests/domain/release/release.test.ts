import { expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import type { UnitKind } from '@/lib/domain/assignment/assignment'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import {
  ensureMayHold,
  ensureMayTakeBack,
  ensureReleasable,
  type HeldReply,
  releases,
} from '@/lib/domain/release/release'

const day = localDate
const moment = { now: new Date('2022-05-10T02:00:00Z'), today: day('2022-05-10') }
const held = (more: Partial<HeldReply> = {}): HeldReply => ({
  replyId: 'r',
  numberText: '12',
  dueOn: day('2022-06-01'),
  isReleasable: true,
  releaseId: null,
  ...more,
})
const codeOf = (act: () => void) => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return null
}
const at = new Date('2022-06-01T06:00:00Z')
const release = (all: HeldReply[], on = '2022-06-01', instant = at) =>
  codeOf(() => ensureReleasable(all, day(on), instant, moment))

test('on the last day of the reply it may still go out, the day after it may not', () => {
  expect(release([held()])).toBeNull()
  expect(release([held()], '2022-06-02', new Date('2022-06-02T06:00:00Z'))).toBe('release-after-due')
  expect(release([held(), held({ dueOn: day('2022-05-31') })])).toBe('release-after-due')
})

test.each([
  ['a moment that is over', [held()], moment.now, 'release-in-past'],
  ['what was sent back meanwhile', [held({ isReleasable: false })], at, 'reply-not-held'],
  ['what goes out with another', [held({ releaseId: 'other' })], at, 'reply-in-another-release'],
] as const)('refused for %s', (_, all, instant, code) => {
  expect(release([...all], '2022-06-01', instant)).toBe(code)
})

test('what is late already goes out at once', () => {
  expect(codeOf(() => ensureMayHold(day('2022-05-10'), moment))).toBeNull()
  expect(codeOf(() => ensureMayHold(day('2022-05-09'), moment))).toBe('hold-after-due')
})

test.each([
  [{ at, takenBackAt: null, isDone: false }, null],
  [{ at: moment.now, takenBackAt: null, isDone: false }, 'release-over'],
  [{ at, takenBackAt: null, isDone: true }, 'release-over'],
  [{ at, takenBackAt: moment.now, isDone: false }, 'move-not-open'],
])('of %j the taking back is answered by %s', (one, code) => {
  expect(codeOf(() => ensureMayTakeBack(one, moment))).toBe(code)
})

test.each<[Grant, UnitKind, boolean]>([
  [{ role: 'DELEGATE_OFFICE' }, 'COURT', true],
  [{ role: 'GOVERNMENT_OFFICE' }, 'DEPARTMENT', true],
  [{ role: 'GOVERNMENT_OFFICE' }, 'COURT', false],
  [{ role: 'UNIT_HEAD', unitId: 'u' }, 'COURT', true],
  [{ role: 'UNIT_HEAD', unitId: 'other' }, 'COURT', false],
  [{ role: 'UNIT_CLERK', unitId: 'u' }, 'DEPARTMENT', false],
  [{ role: 'COMMITTEE_LEADER' }, 'DEPARTMENT', false],
  [{ role: 'DELEGATE', delegateId: 'd' }, 'DEPARTMENT', false],
])('%j fixes the day for a %s: %s', (grant, kind, may) => {
  expect(releases({ grants: [grant] } as unknown as Actor, { unitId: 'u', kind })).toBe(may)
})
