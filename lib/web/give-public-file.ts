import { whyWithheld } from '@/lib/domain/attachment/attachment'
import { Refusal } from '@/lib/domain/refusal'
import { scanRule } from '@/lib/env'
import { publicFile, publicPiece } from '@/lib/queries/public-file'
import { fileHeaders, fileStream } from './file-answer'
import { givenToAnybody } from './given'
import { readOutside } from './read'

type Asked = { readonly suggestionId: string; readonly fileId: string }

/** A published file under its public name, for anybody; what was withdrawn a moment ago is not there. */
export function answerPublicFile(request: Request, asked: Asked): Promise<Response> {
  return givenToAnybody(request, 'public-file', async () => {
    const file = await readOutside((tx, now) => publicFile(tx, now, asked))
    if (!file) throw new Refusal('not-found')
    const withheld = whyWithheld(file.scanState, scanRule())
    if (withheld) throw new Refusal(withheld)
    const piece = (ordinal: number) => readOutside((tx, now) => publicPiece(tx, now, asked, ordinal))
    return new Response(fileStream(file, piece), { headers: fileHeaders(file, false) })
  })
}
