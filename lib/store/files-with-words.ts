import type { AttachmentKind } from '@/lib/domain/attachment/attachment'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open, type Tx } from './tx'

type Sent = { readonly kind: AttachmentKind; readonly ids: readonly string[]; readonly personId: string }

/** Files that this person sent ahead for this suggestion; one that hangs on other words, or is no such file, is not there. */
export async function bindFiles(
  tx: Tx,
  { id: suggestionId }: Pick<Suggestion, 'id'>,
  subjectId: string,
  { kind, ids: given, personId }: Sent,
): Promise<void> {
  if (given.length === 0) return
  const ids = [...new Set(given)]
  const { count } = await open(tx).attachment.updateMany({
    where: {
      ...{ id: { in: ids }, suggestionId, kind, removedAt: null },
      OR: [{ subjectId }, { subjectId: null, uploadedById: personId }],
    },
    data: { subjectId },
  })
  if (count < ids.length) throw new Refusal('not-found')
}
