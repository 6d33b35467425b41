import type { ReportKind, SpecialTopic } from '@/lib/domain/annual-report/report'
import { wordsFor } from './catalogue'
import { fill } from './fill'

type Titled = {
  readonly congress: string
  readonly year: number
  readonly kind: ReportKind
  readonly topic: SpecialTopic | null
}

/** Official papers are Chinese, whoever writes them in whatever language. */
export function reportTitle({ congress, year, kind, topic }: Titled): string {
  const { titles, topics } = wordsFor('zh-CN').annualReports
  return fill(titles[kind], { congress, year, topic: topic ? topics[topic] : '' })
}
