import type { Outline, Sentence } from '@/lib/domain/annual-report/compose'
import type { ReportKind, SpecialTopic } from '@/lib/domain/annual-report/report'
import { placeOf } from './annual-report-text'
import { fill } from './fill'
import { commitmentsOutline } from './zh/report-of-commitments'
import { midYearOutline } from './zh/report-of-half-a-year'
import { keyOutline } from './zh/report-of-key-suggestions'
import { annualOutline } from './zh/report-of-the-year'

type Facts = { readonly congress: string; readonly year: number }

/** 提纲: the sentences of a report of the kind, in the order of such reports. Official papers are Chinese. `congress` is the short name. */
export function reportOutline(kind: ReportKind, topic: SpecialTopic | null, { congress, year }: Facts): Outline {
  const facts = { place: placeOf(congress), year }
  const filled = ({ text, otherwise = '', ...sentence }: Sentence): Sentence => ({
    ...{ ...sentence, text: fill(text, facts), otherwise: fill(otherwise, facts) },
  })
  return outlineOf(kind, topic).map(({ section, paragraphs }) => ({
    section,
    paragraphs: paragraphs.map((sentences) => sentences.map(filled)),
  }))
}

function outlineOf(kind: ReportKind, topic: SpecialTopic | null): Outline {
  if (kind === 'MID_YEAR') return midYearOutline
  if (kind === 'ANNUAL') return annualOutline
  return topic === 'COMMITMENTS' ? commitmentsOutline : keyOutline
}
