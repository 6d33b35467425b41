import { Readable } from 'node:stream'
import { openArchive } from '@/lib/documents/open-data/archive'
import type { OpenChannel, OpenFigure } from '@/lib/documents/open-data/figure-tables'
import { env } from '@/lib/env'
import { publicLicences } from '@/lib/queries/public-licences'
import { type PaperPage, type PaperPlace, publicPapers } from '@/lib/queries/public-papers'
import { type PublicReport, publicReport, publicReports } from '@/lib/queries/public-reports'
import type { PublicSuggestion } from '@/lib/queries/public-suggestions'
import { publicUnitsOf, type UnitOfYear } from '@/lib/queries/public-units'
import { publicYears } from '@/lib/queries/public-years'
import { wordsFor } from '@/lib/wording/catalogue'
import { toldChannels, toldFigures } from '@/lib/wording/open-figures'
import { madeHeaders, mediaTypes } from './file-answer'
import { givenToAnybody } from './given'
import { readOutside } from './read'

const words = { zh: wordsFor('zh-CN'), en: wordsFor('en') }

/** All that is public, as it is made: what is withdrawn while it is on its way is in nothing that follows. */
export function answerOpenData(request: Request): Promise<Response> {
  return givenToAnybody(request, 'open-data', async () => {
    const source = {
      ...{ papers, units, figures, channels },
      licences: () => readOutside(publicLicences),
    }
    const body = Readable.from(openArchive(source, env().NEXTAUTH_URL, words))
    const headers = madeHeaders({ mediaType: mediaTypes.zip, fileName: 'data.zip' }, 'data.zip')
    return new Response(Readable.toWeb(body) as ReadableStream, { headers })
  })
}

/** Some at a time, each time asked anew; a slow reader holds no connection. */
async function* papers(): AsyncGenerator<PublicSuggestion> {
  let place: PaperPlace | null = null
  do {
    const after: PaperPlace | null = place
    const page: PaperPage = await readOutside((tx, now) => publicPapers(tx, now, after))
    yield* page.papers
    place = page.next
  } while (place !== null)
}

async function* units(): AsyncGenerator<UnitOfYear> {
  for (const year of await readOutside(publicYears)) yield* await readOutside((tx, now) => publicUnitsOf(tx, now, year))
}

/** One at a time: a report that was taken back since they were listed is left out. */
async function* reports(): AsyncGenerator<PublicReport> {
  for (const { id } of await readOutside(publicReports)) {
    const report = await readOutside((tx, now) => publicReport(tx, now, id))
    if (report) yield report
  }
}

async function* figures(): AsyncGenerator<OpenFigure> {
  for await (const report of reports())
    for (const told of toldFigures(report.content.figures, words)) yield { ...told, report }
}

async function* channels(): AsyncGenerator<OpenChannel> {
  for await (const report of reports())
    for (const told of toldChannels(report.content.figures, words)) yield { ...told, report }
}
