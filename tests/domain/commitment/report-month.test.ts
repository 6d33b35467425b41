import { describe, expect, test } from 'vitest'
import { monthOf, monthsToWatch, reportRoles, reportStep } from '@/lib/domain/commitment/report-month'
import { localDate } from '@/lib/domain/deadlines/local-date'

const on = localDate

test('a month ends on its last day, in February too', () => {
  expect(monthOf(on('2024-02-10'))).toEqual({ from: '2024-02-01', until: '2024-02-29' })
  expect(monthsToWatch(on('2023-01-15')).map(({ until }) => until)).toEqual(['2022-12-31', '2023-01-31'])
})

describe('the ladder of a month', () => {
  const july = monthOf(on('2022-07-01'))
  test.each<[string, number | null, number[]]>([
    ['2022-07-23', null, []],
    ['2022-07-24', -7, []],
    ['2022-07-30', -7, []],
    ['2022-07-31', 0, [-7]],
    ['2022-08-02', 0, [-7]],
    ['2022-08-03', 3, [-7, 0]],
  ])('on %s it stands at %s', (day, step, passedOver) => {
    const due = reportStep(july, on(day), [])
    expect([due.sent?.day ?? null, due.passedOver.map((one) => one.day)]).toEqual([step, passedOver])
  })

  test('a step that was told is not told again', () => {
    expect(reportStep(july, on('2022-07-26'), [-7])).toEqual({ sent: null, passedOver: [] })
  })

  test('the desk hears first, then its head too, then whoever watches the unit', () => {
    expect(reportRoles('CLERK', 'DEPARTMENT')).toEqual(['UNIT_CLERK'])
    expect(reportRoles('HEAD', 'DEPARTMENT')).toEqual(['UNIT_CLERK', 'UNIT_HEAD'])
    expect(reportRoles('GOVERNMENT_OFFICE', 'DEPARTMENT')).toContain('GOVERNMENT_OFFICE')
    expect(reportRoles('GOVERNMENT_OFFICE', 'COURT')).toContain('DELEGATE_OFFICE')
  })
})
