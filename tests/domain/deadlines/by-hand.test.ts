import { describe, expect, test } from 'vitest'
import { count } from '@/lib/domain/deadlines/count'
import { calendarDays, clockOf, limitOf, months, workingDays } from './a-clock'
import { published } from './published-calendar'

type Case = readonly [clock: ReturnType<typeof clockOf>, day: string, byHand: string]

/** Each was counted on a paper calendar, with the official notices of the years 2023 to 2026 beside it. */
const plain: readonly Case[] = [
  [clockOf(months(3), '2025-01-31'), '2025-04-30', 'April has no 31st, and its 30th is a Wednesday'],
  [clockOf(months(3), '2024-11-30'), '2025-02-28', 'February 2025 ends on Friday the 28th'],
  [clockOf(months(3), '2024-07-01'), '2024-10-08', '1 October opens the break, the 8th is the first day after it'],
  [clockOf(months(6), '2023-08-31'), '2024-02-29', 'the last day of February of a leap year'],
  [clockOf(months(2), '2024-12-31'), '2025-02-28', 'over the turn of the year into a shorter month'],
  [clockOf(months(3), '2022-09-30'), '2022-12-30', 'the Friday before the New Year break is worked'],
  [clockOf(months(1), '2026-01-15'), '2026-02-24', '15 to 23 February 2026 rest; Tuesday the 24th works'],
  [clockOf(months(1), '2026-01-28'), '2026-02-28', 'a Saturday, but worked for Spring Festival'],
  [clockOf(calendarDays(5), '2025-09-28'), '2025-10-09', '3 October lies in the eight days of 1 to 8 October'],
  [
    clockOf(workingDays(20), '2024-01-29'),
    '2024-02-29',
    '30 Jan to 2 Feb: 4; Sunday the 4th to the 9th: 10; Sunday the 18th to the 23rd: 16; 26 to 29: 20',
  ],
  [clockOf(workingDays(5), '2025-01-24'), '2025-02-07', 'Sunday the 26th, the 27th, then 5, 6 and 7 February'],
  [
    clockOf(workingDays(10), '2025-09-24'),
    '2025-10-14',
    '25, 26, Sunday the 28th, 29, 30; then 9, 10, Saturday the 11th, 13, 14',
  ],
  [clockOf(workingDays(7), '2025-12-30'), '2026-01-09', '31 December, Sunday 4 January, then 5 to 9'],
  [
    clockOf(workingDays(15), '2026-02-10'),
    '2026-03-09',
    '11, 12, 13, Saturday the 14th: 4; 24 to 27, Saturday the 28th: 9; 2 to 6 March: 14; Monday the 9th',
  ],
  [
    clockOf(workingDays(30), '2025-04-25'),
    '2025-06-11',
    'Sunday the 27th to the 30th: 4; 6 to 9 May: 8; three weeks: 23; 3 to 6 June: 27; 9, 10, 11',
  ],
  [clockOf(workingDays(20), '2022-12-05'), '2023-01-03', 'four weeks less a day by 30 December, then 3 January'],
  [clockOf(workingDays(5), '2023-09-25'), '2023-10-08', '26, 27, 28 September, Saturday the 7th, Sunday the 8th'],
]

const moved: readonly Case[] = [
  [
    clockOf(months(3), '2025-02-28', { stood: [['2025-04-30', '2025-05-06']] }),
    '2025-06-03',
    'six days from 28 May are 3 June',
  ],
  [
    clockOf(months(3), '2025-02-28', { stood: [['2025-04-30', '2025-05-04']] }),
    '2025-06-03',
    'four days from 28 May are 1 June, in the Dragon Boat break',
  ],
  [
    clockOf(workingDays(20), '2025-03-24', { stood: [['2025-04-03', '2025-04-08']] }),
    '2025-04-24',
    'without the pause 22 April; it cost the 3rd and the 7th, for 4 to 6 April rest',
  ],
  [
    clockOf(workingDays(5), '2023-09-25', { stood: [['2023-10-08', '2023-10-10']] }),
    '2023-10-10',
    'it began on the last day, a worked Sunday: two days stood, and the 10th is left',
  ],
  [
    clockOf(months(3), '2024-08-30', {
      cap: months(6),
      extended: [['2024-11-20', '2025-02-20']],
      stood: [['2025-01-10', '2025-01-25']],
    }),
    '2025-02-28',
    'fifteen days after 20 February pass the sixth month, which ends on 28 February',
  ],
  [
    clockOf(months(3), '2024-08-30', {
      cap: months(6),
      stood: [
        ['2024-11-28', '2024-12-05'],
        ['2024-12-02', '2024-12-09'],
      ],
    }),
    '2024-12-11',
    'Saturday 30 November and eleven days: 28 November to 9 December stand once',
  ],
  [
    clockOf(limitOf(1, 'month', { whenLastDayRests: 'stays' }), '2024-09-01', {
      stood: [['2024-09-10', '2024-09-13']],
    }),
    '2024-10-04',
    'a limit that stays ends in the holiday week',
  ],
]

describe('counted by hand', () => {
  test.each([...plain, ...moved].map(([clock, day, byHand]) => [clock.startedOn, day, byHand, clock] as const))(
    'from %s to %s: %s',
    (_, day, __, clock) => {
      expect(count(clock, published).dueOn).toBe(day)
    },
  )
})
