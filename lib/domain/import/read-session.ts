import { chineseNumber } from './chinese-number'
import { halfWidth } from './clean-text'
import {
  committeeMeeting,
  interSession,
  sessionOnly,
  shortForm,
  termAndSession,
  termOnly,
  year,
} from './vocabulary/sessions'

/** What a title or a cell says about where its suggestions belong. */
export type SessionHint = { term: number | null; session: number | null; year: number | null; interSession: boolean }

export function readSession(written: string): SessionHint {
  const text = halfWidth(written)
  const both = termAndSession.exec(text)
  const short = both ? null : shortForm.exec(text)
  const term = both?.[1] ?? short?.[1] ?? termOnly.exec(text)?.[1]
  const session = both?.[2] ?? short?.[2] ?? sessionOnly.exec(text)?.[1]
  const numberOf = (part?: string) => (part === undefined ? null : chineseNumber(part))
  return {
    term: numberOf(term),
    session: committeeMeeting.test(text) ? null : numberOf(session),
    year: numberOf(year.exec(text)?.[1]),
    interSession: interSession.test(text),
  }
}

/** The first line that says it, for each part. */
export function sessionOf(lines: readonly string[]): SessionHint {
  const hints = lines.map(readSession)
  return {
    term: hints.find(({ term }) => term !== null)?.term ?? null,
    session: hints.find(({ session }) => session !== null)?.session ?? null,
    year: hints.find(({ year }) => year !== null)?.year ?? null,
    interSession: hints.some((hint) => hint.interSession),
  }
}
