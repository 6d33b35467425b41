import { Readable } from 'node:stream'
import { openArchive } from '@/lib/documents/open-data/archive'
import { env } from '@/lib/env'
import { publicCommitments } from '@/lib/queries/public-commitments'
import { type PaperPage, type PaperPlace, publicPapers } from '@/lib/queries/public-papers'
import type { PublicSuggestion } from '@/lib/queries/public-suggestions'
import { publicUnits } from '@/lib/queries/public-units'
import { wordsFor } from '@/lib/wording/catalogue'
import { madeHeaders, mediaTypes } from './file-answer'
import { givenToAnybody } from './given'
import { readOutside } from './read'

/** All that is public, as it is made: what is withdrawn while it is on its way is in nothing that follows. */
export function answerOpenData(request: Request): Promise<Response> {
  return givenToAnybody(request, 'open-data', async () => {
    const source = { papers, commitments: () => readOutside(publicCommitments), units: () => readOutside(publicUnits) }
    const words = { zh: wordsFor('zh-CN'), en: wordsFor('en') }
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
