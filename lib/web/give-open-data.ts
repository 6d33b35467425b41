import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { countAsking } from '@/lib/auth/asking'
import { openArchive } from '@/lib/documents/open-data/archive'
import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'
import { publicCommitments } from '@/lib/queries/public-commitments'
import { type PaperPage, type PaperPlace, publicPapers } from '@/lib/queries/public-papers'
import type { PublicSuggestion } from '@/lib/queries/public-suggestions'
import { publicUnits } from '@/lib/queries/public-units'
import { transactOutside } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { wordsFor } from '@/lib/wording/catalogue'
import { clientAddress } from './client-address'
import { refusalFrom } from './door'
import { madeHeaders, mediaTypes } from './file-answer'
import { refusalAnswer } from './refusal-answer'
import { instantNow } from './this-moment'

/** All that is public, as it is made: what is withdrawn while it is on its way is in nothing that follows. */
export async function answerOpenData(request: Request): Promise<Response> {
  const requestId = randomUUID()
  try {
    if (!(await countAsking('open-data', clientAddress(request.headers))))
      throw new Refusal('too-many-requests', { seconds: 900 })
    const source = { papers, commitments: () => outside(publicCommitments), units: () => outside(publicUnits) }
    const words = { zh: wordsFor('zh-CN'), en: wordsFor('en') }
    const body = Readable.from(openArchive(source, env().NEXTAUTH_URL, words))
    const headers = madeHeaders({ mediaType: mediaTypes.zip, fileName: 'data.zip' }, 'data.zip')
    return new Response(Readable.toWeb(body) as ReadableStream, { headers })
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}

const outside = <Result>(query: (tx: Tx, now: Date) => Promise<Result>): Promise<Result> =>
  transactOutside('web', (tx) => query(tx, instantNow()))

/** Some at a time, each time asked anew; a slow reader holds no connection. */
async function* papers(): AsyncGenerator<PublicSuggestion> {
  let place: PaperPlace | null = null
  do {
    const after: PaperPlace | null = place
    const page: PaperPage = await outside((tx, now) => publicPapers(tx, now, after))
    yield* page.papers
    place = page.next
  } while (place !== null)
}
