import type { Reading } from '@/lib/queries/query'
import { type NewEvent, recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { fileHeaders, fileStream, type GivenFile } from './file-answer'
import { given, type Token } from './given'
import { instantNow, momentIn } from './this-moment'

type Kept<File extends GivenFile> = {
  /** for whoever may see it at this moment */
  readonly find: (reading: Reading) => Promise<File>
  /** what the log has before the first byte leaves */
  readonly told: (file: File) => Pick<NewEvent, 'type' | 'subjectId' | 'data'>
  readonly piece: (tx: Tx, id: string, ordinal: number) => Promise<Uint8Array | null>
}

const downloads = { count: 600, seconds: 3600 }

/** A file that somebody has brought in, piece by piece. */
export function giveKeptFile<File extends GivenFile>(request: Request, kept: Kept<File>): Promise<Response> {
  return given(request, async (token) => {
    const wantsView = new URL(request.url).searchParams.get('view') === '1'
    const file = await found(token, kept)
    const read = (ordinal: number) => transactAs(token, instantNow(), (tx) => kept.piece(tx, file.id, ordinal))
    return new Response(fileStream(file, read), { headers: fileHeaders(file, wantsView) })
  })
}

function found<File extends GivenFile>(token: Token, { find, told }: Kept<File>): Promise<File> {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'attachment', now, downloads)
    const file = await find({ tx, actor, moment: momentIn(actor.congress.timeZone, now) })
    await recordEvent(tx, actor, { ...told(file), at: now })
    return file
  })
}
