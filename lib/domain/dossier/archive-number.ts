import type { LocalDate } from '../deadlines/local-date'
import { type Retention, retentionCodes } from './retention'

export type Numbering = {
  /** 全宗号, given by the archives; empty where it has given none yet */
  readonly fonds: string
  readonly year: number
  readonly retention: Retention
  readonly term: number
  readonly session: number
  readonly number: string | null
  readonly submittedOn: LocalDate
  readonly suggestionId: string
}

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * 档号: fonds - kind · year - period - matter - number, as DA/T 22-2015 puts them together. The matter is the session, whose numbers
 * never come twice; what was never given a number stands under the day of its handing in.
 */
export function archiveNumber({ fonds, year, retention, term, session, ...rest }: Numbering): string {
  const matter = `JY${two(term)}${two(session)}`
  return [fonds, `WS·${year}`, retentionCodes[retention], matter, numberOf(rest)].filter(Boolean).join('-')
}

function numberOf({ number, submittedOn, suggestionId }: Pick<Numbering, 'number' | 'submittedOn' | 'suggestionId'>) {
  if (number === null) return `W${submittedOn.replaceAll('-', '')}${suggestionId.slice(-4).toUpperCase()}`
  const plain = number.replace(/[^\p{L}\p{N}]/gu, '')
  return /^\d+$/.test(plain) ? plain.padStart(4, '0') : plain
}
