import { letterFonts } from '@/lib/documents/letters/fonts'
import type { ReportPaper } from '@/lib/documents/papers/report-paper'
import { writeReportPdf } from '@/lib/documents/papers/report-pdf'
import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'

/** As pages, with the fonts that the house has; refused where there are none. The same report gives the same bytes. */
export function reportPdf(paper: ReportPaper, madeAt: Date): Promise<Buffer> {
  const fonts = letterFonts(env())
  if (!fonts) throw new Refusal('letter-font-missing')
  return writeReportPdf(paper, { fonts, madeAt })
}
