import { composeReport } from '@/lib/domain/annual-report/compose'
import { numbersOf } from '@/lib/domain/annual-report/numbers'
import type { ReportGround, ReportKind, SpecialTopic } from '@/lib/domain/annual-report/report'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { channelsOfYear } from '@/lib/domain/figures/channels/channels-of-year'
import type { VoiceCell } from '@/lib/domain/figures/channels/voice-cell'
import type { YearFacts } from '@/lib/domain/figures/facts'
import { countsUntil, halfYearEnd } from '@/lib/domain/figures/until'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { meetingFigures } from '@/lib/domain/meeting/attendance'
import type { ReportToPrint } from '@/lib/wording/annual-report-paper'
import { reportOutline } from '@/lib/wording/report-outlines'

const cell: VoiceCell = {
  ...{ year: 2022, channel: 'STATION', state: 'ENDED', ending: 'ANSWERED_ON_SPOT', result: 'SOLVED' },
  ...{ suggestionId: null, fed: null, canBeTold: true, isTold: true, isLate: false, wasLate: false },
  ...{ stationId: 'st1', delegationId: 'd1', townId: 't1', unitId: null, count: 5 },
}
/** Such a cell with what is otherwise. */
export const aVoiceCell = (facts: Partial<VoiceCell> = {}): VoiceCell => ({ ...cell, ...facts })
const activity = { year: 2022, kind: 'STATION_DAY', stationId: 'st1', delegationId: 'd1', townId: 't1' } as const
const names = {
  stations: [{ id: 'st1', name: '东关站' }],
  ...{ delegations: [{ id: 'd1', name: 'd1' }], towns: [{ id: 't1', name: '东关街道' }], units: [] },
}

/** All that a report of these facts is made of, with one meeting, one station and two teams. */
export function groundOf(facts: YearFacts, asOf: LocalDate, changes: Partial<ReportGround> = {}): ReportGround {
  const suggestions = facts.suggestions.filter(({ isKey }) => isKey)
  const guest = { capacity: 'DELEGATE', delegateId: 'p1', presence: 'PRESENT', isOnLeave: false } as const
  const cells = { cells: [cell], activities: [{ ...activity, activities: 2, personTimes: 7, residents: 30 }] }
  return {
    ...{ year: facts.year, asOf, before: null, assessment: { groups: 2, units: 4 } },
    half: asOf > halfYearEnd(facts.year) ? countsUntil(facts.suggestions, halfYearEnd(facts.year), asOf) : null,
    whole: yearFigures(facts, asOf),
    key: yearFigures({ ...facts, suggestions, promises: [] }, asOf),
    channels: channelsOfYear(facts.year, cells, names, asOf),
    meetings: {
      ...{ held: 1, delegates: 1 },
      figures: meetingFigures({ guests: [guest], outcomes: ['ACCEPTED', null], promises: 1 }),
    },
    keyItems: [
      {
        ...{ number: '12', title: '关于<修路>的建议', category: 'roads', units: ['u1'], supervisor: '王一' },
        state: 'CONCLUDED',
      },
    ],
    promiseItems: [
      { number: '12', title: '关于修路的建议', unit: 'u1', text: '年底通车。', dueOn: asOf, state: 'STRUCK_OFF' },
    ],
    ...changes,
  }
}

/** As the system writes it. */
export function writtenReport(
  figures: ReportGround,
  kind: ReportKind = 'ANNUAL',
  topic: SpecialTopic | null = null,
): ReportToPrint {
  const numbers = numbersOf(figures)
  return {
    ...{ kind, topic, title: '关于2022年代表建议办理情况的报告', figures, numbers },
    text: composeReport(reportOutline(kind, topic, { congress: '济阳区', year: figures.year }), numbers),
    ...{ congress: '济阳区人民代表大会', frozenOn: figures.asOf, hash: 'ab'.repeat(32) },
  }
}

export const everyKind: readonly (readonly [ReportKind, SpecialTopic | null])[] = [
  ['ANNUAL', null],
  ['MID_YEAR', null],
  ['SPECIAL', 'KEY'],
  ['SPECIAL', 'COMMITMENTS'],
]
