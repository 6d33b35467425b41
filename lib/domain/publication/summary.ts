import { personalDataIn } from '../personal-data/personal-data'
import { Refusal } from '../refusal'
import type { Published } from './published'

/** A summary that the office types is looked over by nobody: nothing of a person may stand in it. A reply in summary says something. */
export function ensureSummary({ kind, extent, summary }: Published, typed: string): void {
  if (extent !== 'SUMMARY') return
  const [found] = personalDataIn(typed)
  if (found) throw new Refusal('summary-personal-data', { quote: found.quote })
  if (kind === 'REPLY' && summary.trim() === '') throw new Refusal('summary-missing')
}
