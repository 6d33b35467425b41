import { transactAs } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { fileHeaders, fileStream, type GivenFile } from './file-answer'
import { given, type Token } from './given'
import { instantNow } from './this-moment'

type Kept = {
  /** for whoever may see it at this moment; the log has it before the first byte leaves */
  readonly find: (token: Token) => Promise<GivenFile>
  readonly piece: (tx: Tx, id: string, ordinal: number) => Promise<Uint8Array | null>
}

/** A file that somebody has brought in, piece by piece. */
export function giveKeptFile(request: Request, { find, piece }: Kept): Promise<Response> {
  return given(request, async (token) => {
    const wantsView = new URL(request.url).searchParams.get('view') === '1'
    const file = await find(token)
    const read = (ordinal: number) => transactAs(token, instantNow(), (tx) => piece(tx, file.id, ordinal))
    return new Response(fileStream(file, read), { headers: fileHeaders(file, wantsView) })
  })
}
