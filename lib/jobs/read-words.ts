import { textIn } from '@/lib/documents/attachments/text-in'
import { kindOfMediaType } from '@/lib/domain/attachment/file-kinds'
import { keepWords, readWhole } from '@/lib/store/attachments'
import { transactFor } from '@/lib/store/transact'
import { nextUnread } from '@/lib/store/unread-files'
import { log, traceOf } from '@/lib/web/log'
import { oneAfterAnother } from './one-after-another'

const mostInRound = 60

/** Reads what the door for files has not read: files that came from outside, and those that were there before. */
export const readWordsIn = (congressId: string): Promise<void> =>
  oneAfterAnother({
    next: (after) => transactFor(congressId, (tx) => nextUnread(tx, after)),
    settle: (one) => readOne(congressId, one),
    name: 'words',
    most: mostInRound,
  })

/** No transaction is open while a file is unpacked. What cannot be unpacked is found by its name. */
async function readOne(congressId: string, { id, mediaType }: { id: string; mediaType: string }): Promise<void> {
  const bytes = await transactFor(congressId, (tx) => readWhole(tx, id))
  const text = await textIn(kindOfMediaType(mediaType), bytes, 'worker').catch((error: unknown) => {
    log().warn({ attachmentId: id, ...traceOf(error) }, 'words')
    return null
  })
  if (text !== undefined) await transactFor(congressId, (tx) => keepWords(tx, { id, congressId, text }))
}
