import type { ChannelCounts, ChannelsOfYear } from '../figures/channels/channels-of-year'
import { voiceFigureKeys } from '../figures/channels/register'
import { isReported } from '../figures/channels/voice-cell'
import { type CountsUntil, datedFigures, halfYearEnd, partUntil } from '../figures/until'
import type { YearFigures } from '../figures/year-figures'
import { listOf } from './lists'
import { byKey, counted, rated } from './number'
import { inYear } from './numbers-of-year'
import type { AssessmentOfYear, Definition, MeetingsOfYear, ReportGround, ReportNumber, ReportNumbers } from './report'

/** Every number that a report of the year may name, each by its one definition. */
export const numbersOf = (ground: ReportGround): ReportNumbers =>
  byKey([
    ...inYear(ground.whole),
    ...inKey(ground.key),
    ...(ground.before ? inBefore(ground.before) : []),
    ...(ground.half ? inHalf(ground.half, ground.year) : []),
    ...(ground.channels ? inVoices(ground.channels) : []),
    ...(ground.meetings ? inMeetings(ground.meetings) : []),
    ...(ground.assessment ? inAssessment(ground.assessment) : []),
  ])

const keyFigures = [
  'suggestions',
  'units',
  'due',
  'replied',
  'onTime',
  'late',
  'overdue',
  'solvedAsClaimed',
  'solvedAsConfirmed',
  'returned',
  'satisfiedWithResult',
  'rehandled',
  'tracked',
  'concluded',
] as const
const keyRates = [
  ['replied', 'due'],
  ['onTime', 'due'],
  ['solvedAsConfirmed', 'replied'],
  ['satisfiedWithResult', 'returned'],
] as const

/** 重点督办: all of them stand in one table of the report. */
function inKey(figures: YearFigures): ReportNumber[] {
  const list = listOf({ at: 'key' })
  const definition = (figure: string): Definition => ({ register: 'FIGURES', figure, within: 'KEY' })
  return [
    ...keyFigures.map((figure) => counted(`key.${figure}`, figures[figure], definition(figure), { list })),
    ...keyRates.map(([part, of]) =>
      rated(`key.${part}Rate`, figures[part], figures[of], { ...definition(part), of }, { list }),
    ),
  ]
}

const comparedFigures = ['suggestions', 'replied', 'onTime', 'solvedAsConfirmed', 'satisfiedWithResult'] as const

const inBefore = (figures: YearFigures): ReportNumber[] => [
  ...comparedFigures.map((figure) =>
    counted(`before.${figure}`, figures[figure], { register: 'FIGURES', figure, within: 'BEFORE' }),
  ),
  rated('before.solvedAsConfirmedRate', figures.solvedAsConfirmed, figures.replied, {
    ...{ register: 'FIGURES', figure: 'solvedAsConfirmed', of: 'replied', within: 'BEFORE' },
  }),
]

/** Of what counts today, by the end of 30 June. */
const inHalf = (counts: CountsUntil, year: number): ReportNumber[] =>
  datedFigures.map((figure) =>
    counted(
      `half.${figure}`,
      counts[figure],
      { register: 'FIGURES', figure, within: 'HALF' },
      { list: listOf({ at: 'figures', figure, part: partUntil(halfYearEnd(year)) }) },
    ),
  )

const heldKeys = ['activities', 'personTimes', 'residents'] as const

function inVoices({ reported, rows, byStation }: ChannelsOfYear): ReportNumber[] {
  const kept = rows.filter(({ channel }) => isReported(channel))
  return [
    ...voicesIn('voices', 'reported', reported),
    ...kept.flatMap((row) => voicesIn(`voices.${row.channel}`, row.channel, row)),
    counted(
      'voices.stations',
      byStation.filter(({ id }) => id !== null).length,
      { register: 'VOICES', figure: 'stations' },
      { list: listOf({ at: 'stations' }) },
    ),
  ]
}

function voicesIn(key: string, channel: string, counts: ChannelCounts): ReportNumber[] {
  const group = channel === 'reported' ? undefined : { kind: 'voices', id: channel, name: channel }
  const more = (figure: string, kind = `voices.${figure}`) => ({
    ...(group ? { group: { ...group, kind } } : {}),
    list: listOf({ at: 'voices', figure, channel }),
  })
  const definition = (figure: string): Definition => ({ register: 'VOICES', figure })
  return [
    ...voiceFigureKeys.map((figure) =>
      counted(
        `${key}.${figure}`,
        counts[figure],
        definition(figure),
        more(figure, figure === 'came' ? 'voices' : undefined),
      ),
    ),
    ...heldKeys.map((figure) =>
      counted(`${key}.${figure}`, counts[figure], definition(figure), { ...more(figure), list: null }),
    ),
    counted(`${key}.fed`, counts.fed.suggestions, definition('fed'), { ...more('fed'), list: null }),
    rated(`${key}.endedRate`, counts.ended, counts.came, { ...definition('ended'), of: 'came' }, more('ended')),
    rated(`${key}.solvedRate`, counts.solved, counts.ended, { ...definition('solved'), of: 'ended' }, more('solved')),
  ]
}

/** 见面答复会 */
function inMeetings({ held, delegates, figures }: MeetingsOfYear): ReportNumber[] {
  const list = { list: listOf({ at: 'meetings' }) }
  const of = (figure: string): Definition => ({ register: 'MEETINGS', figure })
  const { accepted, backToWork, delegates: came, heads } = figures
  return [
    counted('meetings.held', held, of('held'), list),
    counted('meetings.delegates', delegates, of('delegates'), list),
    counted('meetings.items', figures.items, of('items'), list),
    counted('meetings.accepted', accepted.part, of('accepted'), list),
    counted('meetings.backToWork', backToWork.part, of('backToWork'), list),
    counted('meetings.promises', figures.promises, of('promises'), list),
    counted('meetings.heads', heads.part, of('heads'), list),
    rated('meetings.acceptedRate', accepted.part, accepted.base, { ...of('accepted'), of: 'items' }, list),
    rated('meetings.cameRate', came.part, came.base, { ...of('came'), of: 'called' }, list),
    rated('meetings.headsRate', heads.part, heads.base, { ...of('heads'), of: 'unitsCalled' }, list),
  ]
}

function inAssessment({ groups, units }: AssessmentOfYear): ReportNumber[] {
  const list = { list: listOf({ at: 'assessments' }) }
  return [
    counted('assessment.groups', groups, { register: 'ASSESSMENT', figure: 'groups' }, list),
    counted('assessment.units', units, { register: 'ASSESSMENT', figure: 'units' }, list),
  ]
}
