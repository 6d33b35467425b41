import { Refusal } from '../refusal'
import type { TextVerdict } from './check-text'

/** What nobody may keep: a number that there is not, half a pair of brackets, sections out of order, nothing at all. */
export function ensureTextSound({ faults }: TextVerdict): void {
  const [first] = faults
  if (!first) return
  if (first.fault === 'unknown-number') throw new Refusal('report-number-unknown', { key: first.key })
  if (first.fault === 'broken-brackets') throw new Refusal('report-brackets-broken', { text: first.text })
  throw new Refusal('report-text-wrong')
}
