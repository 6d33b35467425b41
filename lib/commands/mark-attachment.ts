import { authorize } from '@/lib/domain/access/policy'
import { ensurePresent, ensureWayOpen } from '@/lib/domain/attachment/keeping'
import { attachmentPolicy } from '@/lib/domain/attachment/policy'
import { attachmentMarksSchema } from '@/lib/schemas/attachment'
import { lockAttachment, markDocument, markAttachment as saveMarks } from '@/lib/store/attachments'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Who may see it, and whether this is the text that counts. */
export const markAttachment = command({
  name: 'mark-attachment',
  input: attachmentMarksSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { attachmentId, visibility, officialCopy }) => {
    const { attachment, suggestion } = await lockAttachment(tx, attachmentId)
    authorize(actor, attachmentPolicy.mark, { suggestion, attachment })
    ensureWayOpen(suggestion, 'OFFICE')
    ensurePresent(attachment)

    await markDocument(tx, attachment.documentId, { visibility })
    await saveMarks(tx, attachmentId, { officialCopy })
    await recordEvent(tx, actor, {
      type: 'attachment.marked',
      subjectId: attachmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { kind: attachment.kind, version: attachment.version, visibility, officialCopy },
    })
    return { attachmentId }
  },
})
