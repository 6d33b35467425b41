import type { ReportItem } from '@/lib/queries/report-items'
import type { Words } from './catalogue'
import { fill } from './fill'

export function reportItemText({ kind, channel, year, numberText: number, title }: ReportItem, words: Words): string {
  const { items } = words.specialReports
  if (kind === 'SUGGESTION') return fill(items.suggestion, { year, number, title })
  return fill(items.voice, { year, number, title, channel: channel ? words.voices.channels[channel] : '' })
}
