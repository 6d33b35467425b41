import { authorize } from '@/lib/domain/access/policy'
import { roleOn } from '@/lib/domain/attachment/attachment'
import {
  ensureNotFromOutside,
  ensurePresent,
  ensureProvesNothing,
  ensureWayOpen,
} from '@/lib/domain/attachment/keeping'
import { attachmentPolicy } from '@/lib/domain/attachment/policy'
import { attachmentOnlySchema } from '@/lib/schemas/attachment'
import { cameFromOutside, isNamedByReply, lockAttachment, markDocument } from '@/lib/store/attachments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Taken out, not destroyed: until the draft is handed in it can be put back. */
export const removeAttachment = command({
  name: 'remove-attachment',
  input: attachmentOnlySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { attachmentId }) => {
    const { attachment, suggestion } = await lockAttachment(tx, attachmentId)
    authorize(actor, attachmentPolicy.remove, { suggestion, attachment })
    ensureWayOpen(suggestion, attachment.way)
    ensurePresent(attachment)
    ensureNotFromOutside(await cameFromOutside(tx, attachment.documentId))
    ensureProvesNothing(await isNamedByReply(tx, attachment.documentId))

    await markDocument(tx, attachment.documentId, { removedAt: moment.now, removedById: actor.personId })
    await recordEvent(tx, actor, {
      type: 'attachment.removed',
      subjectId: attachmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: roleOn[attachment.way],
      data: { kind: attachment.kind, version: attachment.version },
    })
    return { attachmentId }
  },
})
