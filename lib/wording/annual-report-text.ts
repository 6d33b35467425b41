import type { ReportKind, SpecialTopic } from '@/lib/domain/annual-report/report'
import { wordsFor } from './catalogue'
import { fill } from './fill'

type Titled = {
  readonly congress: string
  readonly year: number
  readonly kind: ReportKind
  readonly topic: SpecialTopic | null
}

/** 济阳区 of 济阳区, 济阳区人大 and 济阳区人民代表大会: a congress may be founded under any of them. */
export const placeOf = (congress: string): string => congress.replace(/(?:人民代表大会|人大)$/, '')

/** Official papers are Chinese, whoever writes them in whatever language. */
export function reportTitle({ congress, year, kind, topic }: Titled): string {
  const { titles, topics } = wordsFor('zh-CN').annualReports
  return fill(titles[kind], { place: placeOf(congress), year, topic: topic ? topics[topic] : '' })
}
