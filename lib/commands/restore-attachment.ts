import { authorize } from '@/lib/domain/access/policy'
import { roleOn } from '@/lib/domain/attachment/attachment'
import { ensureRestorable, ensureWayOpen } from '@/lib/domain/attachment/keeping'
import { attachmentPolicy } from '@/lib/domain/attachment/policy'
import { attachmentOnlySchema } from '@/lib/schemas/attachment'
import { lockAttachment, markDocument } from '@/lib/store/attachments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Put back as it was, as long as handing in has not settled it. */
export const restoreAttachment = command({
  name: 'restore-attachment',
  input: attachmentOnlySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { attachmentId }) => {
    const { attachment, suggestion } = await lockAttachment(tx, attachmentId)
    authorize(actor, attachmentPolicy.restore, { suggestion, attachment })
    ensureWayOpen(suggestion, attachment.way)
    ensureRestorable(attachment, suggestion)

    await markDocument(tx, attachment.documentId, { removedAt: null, removedById: null })
    await recordEvent(tx, actor, {
      type: 'attachment.restored',
      subjectId: attachmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: roleOn[attachment.way],
      data: { kind: attachment.kind, version: attachment.version },
    })
    return { attachmentId }
  },
})
