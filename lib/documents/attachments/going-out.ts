import { kindOfMediaType } from '@/lib/domain/attachment/file-kinds'
import { ensureTellsNobody, type Traces } from '@/lib/domain/redaction/traces'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readWhole } from '@/lib/store/attachments'
import { readNames } from '@/lib/store/redactions'
import type { Tx } from '@/lib/store/tx'
import { tracesIn } from './traces'

type GoingOut = { readonly id: string; readonly mediaType: string }

/** Read where it is decided, so that nothing goes out that nobody has read. */
export const tracesOf = async (tx: Tx, { id, mediaType }: GoingOut): Promise<Traces> =>
  tracesIn(kindOfMediaType(mediaType), await readWhole(tx, id))

/** What was decided of a file before an identity was kept said nothing of that: it is read again. */
export async function ensureFilesKeepNames(
  tx: Tx,
  suggestion: Pick<Suggestion, 'id' | 'secrecy'>,
  files: readonly GoingOut[],
): Promise<void> {
  const names = await readNames(tx, suggestion)
  if (names.kept.length === 0) return
  for (const file of files) ensureTellsNobody(await tracesOf(tx, file), names, true)
}
