import { randomUUID } from 'node:crypto'
import { countAsking } from '@/lib/auth/asking'
import { whyWithheld } from '@/lib/domain/attachment/attachment'
import { Refusal } from '@/lib/domain/refusal'
import { scanRule } from '@/lib/env'
import { publicFile, publicPiece } from '@/lib/queries/public-file'
import { transactOutside } from '@/lib/store/transact'
import { clientAddress } from './client-address'
import { refusalFrom } from './door'
import { fileHeaders, fileStream } from './file-answer'
import { refusalAnswer } from './refusal-answer'
import { instantNow } from './this-moment'

type Asked = { readonly suggestionId: string; readonly fileId: string }

/** A published file under its public name, for anybody; what was withdrawn a moment ago is not there. */
export async function answerPublicFile(request: Request, asked: Asked): Promise<Response> {
  const requestId = randomUUID()
  try {
    if (!(await countAsking('public-file', clientAddress(request.headers))))
      throw new Refusal('too-many-requests', { seconds: 900 })
    const file = await transactOutside('web', (tx) => publicFile(tx, instantNow(), asked))
    if (!file) throw new Refusal('not-found')
    const withheld = whyWithheld(file.scanState, scanRule())
    if (withheld) throw new Refusal(withheld)
    const piece = (ordinal: number) => transactOutside('web', (tx) => publicPiece(tx, instantNow(), asked, ordinal))
    return new Response(fileStream(file, piece), { headers: fileHeaders(file, false) })
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}
