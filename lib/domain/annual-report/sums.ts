import { channelContradictions } from '../figures/channels/sums'
import { contradictions } from '../figures/sums'
import { Refusal } from '../refusal'
import type { ReportGround } from './report'

/** Nothing is frozen whose parts are not its whole. */
export function ensureSumsRight({ whole, key, channels }: ReportGround): void {
  const wrong = [...contradictions(whole), ...contradictions(key), ...(channels ? channelContradictions(channels) : [])]
  if (wrong.length > 0) throw new Refusal('report-sums-wrong', { count: wrong.length })
}
