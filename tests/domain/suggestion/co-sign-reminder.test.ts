import { expect, test } from 'vitest'
import { isReminderDue, reminderInstant } from '@/lib/domain/suggestion/co-sign-reminder'

const zone = 'Asia/Shanghai'
const at = (day: string, time: string) => new Date(`2022-02-${day}T${time}:00+08:00`)

test.each([
  ['a day before', at('20', '09:00'), at('25', '18:00'), at('24', '18:00')],
  ['of two days, a day before', at('20', '18:00'), at('22', '18:00'), at('21', '18:00')],
  ['of a minute less, at half time', at('20', '18:02'), at('22', '18:00'), at('21', '18:01')],
  ['of two hours, after one', at('20', '14:00'), at('20', '16:00'), at('20', '15:00')],
  ['where that is at night, the evening before', at('20', '16:00'), at('21', '10:00'), at('20', '20:00')],
  ['where that is late, the same evening', at('18', '09:00'), at('22', '22:00'), at('21', '20:00')],
  ['not where the night leaves no time for it', at('20', '20:30'), at('21', '09:00'), null],
])('%s', (_, since, closesAt, instant) => {
  expect(reminderInstant({ since, closesAt }, zone)).toEqual(instant)
})

test.each([
  ['a minute too early', at('24', '17:59'), false],
  ['at the minute', at('24', '18:00'), true],
  ['late, because the worker was away', at('25', '17:59'), true],
  ['late, and at night', at('24', '23:00'), false],
  ['at the closing time', at('25', '18:00'), false],
])('%s', (_, now, due) => {
  expect(isReminderDue({ since: at('20', '09:00'), closesAt: at('25', '18:00') }, now, zone)).toBe(due)
})
