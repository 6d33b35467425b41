import { fontsOfTheHouse } from '@/lib/documents/letters/fonts-of-the-house'
import type { ReportPaper } from '@/lib/documents/papers/report-paper'
import { writeReportPdf } from '@/lib/documents/papers/report-pdf'

/** As pages, with the fonts that the house has. The same report gives the same bytes. */
export const reportPdf = (paper: ReportPaper, madeAt: Date): Promise<Buffer> =>
  writeReportPdf(paper, { fonts: fontsOfTheHouse(), madeAt })
