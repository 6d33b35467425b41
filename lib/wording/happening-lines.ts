import type { EventType } from '@/lib/domain/events'
import type { Words } from './catalogue'
import { instantText } from './formats'
import { shownName } from './shown-name'
import { timelineSentence } from './timeline-sentence'

type Happened = {
  readonly id: string
  readonly type: EventType
  readonly at: Date
  readonly by: string | null
  readonly data: Readonly<Record<string, unknown>>
}

/** What happened to a paper, as a timeline shows it. */
export const happeningLines = (happened: readonly Happened[], timeZone: string, words: Words) =>
  happened.map(({ id, type, at, by, data }) => ({
    id,
    at: instantText(at, timeZone, words.language),
    instant: at.toISOString(),
    sentence: timelineSentence({ type, data }, words),
    ...(by ? { by: shownName(by, words) } : {}),
  }))
