import type { Paper } from '@/lib/domain/dossier/item'
import type { MinutedItem, Minutes } from '@/lib/domain/meeting/minutes'
import { fill } from './fill'
import { dayText } from './formats'
import { answererOf, itemBlocks, leadOf, list, numberOf, promisesOf, timesOf } from './meeting-paper'
import { meetingMinutes } from './zh/meeting-minutes'
import { minutesPaper as words } from './zh/minutes-paper'

const { outcomes } = meetingMinutes

/** 纪要摘录: the meeting, and what it says of one suggestion; of the others nothing. */
export const minutesExtractOf = (minutes: Minutes, itemId: string): Paper => ({
  title: fill(words.extract, { ordinal: minutes.ordinal }),
  blocks: [
    {
      kind: 'facts',
      facts: [
        [words.time, timesOf(minutes)],
        [words.place, minutes.place],
        [words.host, minutes.host || words.none],
      ],
    },
    ...minutes.items.filter((item) => item.itemId === itemId).flatMap(itemBlocks),
  ],
})

const blankLines = '\n\n\n'

/** 当面答复代表建议、批评和意见记录: with the place in which the delegate writes his opinion and signs [SD 22]. */
export const recordPaperOf = (minutes: Pick<Minutes, 'ordinal' | 'heldOn' | 'place'>, item: MinutedItem): Paper => ({
  title: words.recordTitle,
  blocks: [
    {
      kind: 'facts',
      facts: [
        [words.recordNumber, numberOf(item)],
        [words.recordName, item.title],
        [words.recordDelegates, leadOf(item)],
        [words.recordUnits, list(item.units)],
        [words.recordMeeting, fill(words.meetingName, { ordinal: minutes.ordinal })],
        [words.recordAt, dayText(minutes.heldOn, 'zh-CN')],
        [words.recordPlace, minutes.place],
        [words.answeredBy, answererOf(item)],
        [words.answer, item.answerText || blankLines],
        [words.words, item.delegateWords || blankLines],
        [words.promises, promisesOf(item)],
        [words.outcome, item.outcome ? outcomes[item.outcome] : ''],
        [words.opinion, `${blankLines}${words.signature}`],
        [words.unitSeal, `\n${words.sealed}`],
        [words.recorder, item.recordedBy ?? ''],
      ],
    },
  ],
})

export type SheetLine = { readonly name: string; readonly of: string; readonly post: string; readonly remark: string }

/** 签到表, to be signed by hand. */
export const sheetPaperOf = (of: Pick<Minutes, 'ordinal'>, lines: readonly SheetLine[]): Paper => {
  const { columns } = meetingMinutes.prints
  return {
    title: fill(words.sheetTitle, of),
    blocks: [
      {
        kind: 'table',
        headers: [columns.number, columns.name, columns.of, columns.post, columns.signature, columns.remark],
        widths: [1.6, 2.2, 5, 3, 3, 2.4],
        rows: lines.map(({ name, of: from, post, remark }, place) => [String(place + 1), name, from, post, '', remark]),
      },
    ],
  }
}

export const fileNames = { minutes: words.fileMinutes, records: words.fileRecords, 'sign-in-sheet': words.fileSheet }
