import type { Block, Paper } from '@/lib/domain/dossier/item'
import { type MeetingFigures, type Part, rateOf } from '@/lib/domain/meeting/attendance'
import type { MinutedGuest, MinutedItem, Minutes } from '@/lib/domain/meeting/minutes'
import { fill } from './fill'
import { dayText, instantText, sessionText } from './formats'
import { meetingMinutes } from './zh/meeting-minutes'
import { minutesPaper as words } from './zh/minutes-paper'

const { figures: figureWords, grounds, outcomes, ranks } = meetingMinutes
const comma = '、'

/** 会议纪要: what was, suggestion by suggestion, and the sums. Papers are Chinese, like letters. */
export function minutesPaperOf(minutes: Minutes): Paper {
  const { congress, ordinal, items, introduction, closing } = minutes
  return {
    title: fill(words.title, { ordinal }),
    blocks: [
      { kind: 'text', text: introduction || usualOpening(minutes) },
      { kind: 'heading', text: words.situation },
      { kind: 'facts', facts: situationOf(minutes) },
      { kind: 'heading', text: words.answers },
      ...items.flatMap(itemBlocks),
      { kind: 'heading', text: words.figures },
      {
        kind: 'table',
        headers: [figureWords.measure, figureWords.value],
        widths: [3, 2],
        rows: figureRows(minutes.figures),
      },
      { kind: 'text', text: closing || words.ending },
      { kind: 'text', text: `${fill(words.signed, { congress })}　${dayText(minutes.heldOn, 'zh-CN')}` },
    ],
  }
}

const usualOpening = ({ congress, heldOn, term, session, ordinal, items }: Minutes): string =>
  fill(words.opening, {
    ...{ congress, ordinal, items: items.length },
    heldOn: dayText(heldOn, 'zh-CN'),
    session: sessionText({ term, session }, 'zh-CN'),
  })

const clock = (instant: string, timeZone: string): string => instantText(instant, timeZone, 'zh-CN')
export const timesOf = ({ startsAt, endedAt, timeZone }: Minutes): string =>
  fill(words.until, { from: clock(startsAt, timeZone), to: clock(endedAt, timeZone).split(' ').at(-1) ?? '' })

function situationOf(minutes: Minutes): [string, string][] {
  const { guests, place, host } = minutes
  const of = (capacity: MinutedGuest['capacity']) => guests.filter((guest) => guest.capacity === capacity)
  const [delegates, units, officials] = [of('DELEGATE'), of('HEAD'), of('OFFICIAL')]
  const away = delegates.filter(({ presence }) => presence === 'ABSENT')
  return [
    [words.time, timesOf(minutes)],
    [words.place, place],
    [words.host, host || words.none],
    [words.delegates, names(delegates.filter(({ presence }) => presence === 'PRESENT'))],
    [words.leave, list(away.filter(({ leaveGround }) => leaveGround !== null).map(leaveText))],
    [words.absent, names(away.filter(({ leaveGround }) => leaveGround === null))],
    [
      words.units,
      list(units.filter(({ presence }) => presence === 'HEAD' || presence === 'DEPUTY').map(unitText), '\n'),
    ],
    [words.unitsAbsent, names(units.filter(({ presence }) => presence === 'ABSENT'))],
    [words.officials, names(officials.filter(({ presence }) => presence === 'PRESENT'))],
  ]
}

export const list = (texts: readonly string[], joint = comma): string =>
  texts.length === 0 ? words.none : texts.join(joint)
const names = (guests: readonly MinutedGuest[]): string => list(guests.map(({ name }) => name))
const leaveText = ({ name, leaveGround }: MinutedGuest): string =>
  fill(words.leaveWith, { name, ground: leaveGround ? grounds[leaveGround] : '' })

function unitText({ name: unit, presence, presentName, presentPost }: MinutedGuest): string {
  const rank = presence === 'HEAD' ? ranks.HEAD : meetingMinutes.presences.DEPUTY
  const name = [presentPost, presentName].filter(Boolean).join(' ')
  return name === '' ? fill(words.unitOnly, { unit, rank }) : fill(words.unitWith, { unit, name, rank })
}

export const numberOf = ({ number }: MinutedItem): string => number ?? words.numberless
export const leadOf = ({ lead, coSigners }: MinutedItem): string => {
  if (lead === null) return words.concealed
  return coSigners.length === 0 ? lead : fill(words.withCoSigners, { lead, others: coSigners.join(comma) })
}
const outcomeOf = ({ outcome }: MinutedItem): string => (outcome ? outcomes[outcome] : words.notRecorded)
const written = (text: string): string => text || words.notRecorded

export function answererOf({ answeringUnit, answeredBy, answeredByPost, answeredByRank }: MinutedItem): string {
  if (answeredBy === '' && answeringUnit === null) return words.notRecorded
  const rank = answeredByRank ? ranks[answeredByRank] : ranks.OTHER
  return fill(words.answerer, { unit: answeringUnit ?? '', post: answeredByPost, name: answeredBy, rank }).trim()
}

export const promisesOf = ({ promises }: MinutedItem): string =>
  list(
    promises.map(({ unit, text, dueOn, responsiblePerson: person }) =>
      fill(words.promise, { unit, text, person, dueOn: dayText(dueOn, 'zh-CN') }),
    ),
    '\n',
  )

export const itemBlocks = (item: MinutedItem): Block[] => [
  { kind: 'heading', text: fill(words.item, { position: item.position, number: numberOf(item), title: item.title }) },
  {
    kind: 'facts',
    facts: [
      [words.lead, leadOf(item)],
      [words.question, numbered(item.asks)],
      [words.answeredBy, answererOf(item)],
      [words.answer, written(item.answerText)],
      [words.words, written(item.delegateWords)],
      [words.promises, promisesOf(item)],
      [words.outcome, outcomeOf(item)],
    ],
  },
]

const numbered = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? '') : texts.map((text, place) => `${place + 1}. ${text}`).join('\n')

const rateText = (part: Part): string => {
  const rate = rateOf(part)
  return rate === null ? fill(figureWords.of, part) : fill(figureWords.rate, { ...part, rate })
}

/** Each number with what it is a part of. */
export const figureRows = (figures: MeetingFigures): string[][] => [
  [figureWords.items, String(figures.items)],
  [figureWords.accepted, rateText(figures.accepted)],
  [figureWords.backToWork, rateText(figures.backToWork)],
  [figureWords.postponed, rateText(figures.postponed)],
  [figureWords.delegates, rateText(figures.delegates)],
  [figureWords.leave, fill(figureWords.of, figures.leave)],
  [figureWords.heads, rateText(figures.heads)],
  [figureWords.deputies, rateText(figures.deputies)],
  [figureWords.unitsAbsent, fill(figureWords.of, figures.unitsAbsent)],
  [figureWords.promises, String(figures.promises)],
]
