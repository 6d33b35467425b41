import { tracesOf } from '@/lib/documents/attachments/going-out'
import { authorize } from '@/lib/domain/access/policy'
import { decideFile } from '@/lib/domain/redaction/deciding'
import { mayRedact } from '@/lib/domain/redaction/parts'
import { ensureTellsNobody } from '@/lib/domain/redaction/traces'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { scanRule } from '@/lib/env'
import { filePublicationSchema } from '@/lib/schemas/redaction'
import { recordEvent } from '@/lib/store/events'
import { readPublishableFiles, readRedactedCopies, saveFilePublication } from '@/lib/store/file-publications'
import { readNames } from '@/lib/store/redactions'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Public as it is, another file in its place, or not public; decided again, the last time counts. */
export const decideAttachmentPublication = command({
  name: 'decide-attachment-publication',
  input: filePublicationSchema,
  limit: perPerson(300, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, { suggestionId, attachmentId, tracesKnown, ...asked }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, mayRedact, suggestion)
    const file = (await readPublishableFiles(tx, suggestion)).find(({ id }) => id === attachmentId)
    if (!file) throw new Refusal('file-not-publishable')
    const copies = await readRedactedCopies(tx, suggestionId)
    const names = await readNames(tx, suggestion)
    const standing = { file, copies, names: [...names.kept, ...names.known], scan: scanRule() }
    const { decision, goesOut } = decideFile(standing, asked)
    if (goesOut) ensureTellsNobody(await tracesOf(tx, goesOut), names, tracesKnown)

    await saveFilePublication(tx, suggestion, attachmentId, decision, { moment, personId: actor.personId })
    const ground = decision.publication === 'WITHHELD' ? decision.ground : null
    await recordEvent(tx, actor, {
      type: 'file-publication.decided',
      subjectId: attachmentId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { filePublication: decision.publication, redactionGround: ground, kind: file.kind, version: file.version },
    })
    return { suggestionId, attachmentId, publication: decision.publication }
  },
})
