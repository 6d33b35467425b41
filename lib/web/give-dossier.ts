import { createHash } from 'node:crypto'
import { packaged } from '@/lib/documents/dossier/package'
import { authorize } from '@/lib/domain/access/policy'
import { bagFolder } from '@/lib/domain/dossier/bag'
import { dossierPolicy } from '@/lib/domain/dossier/policy'
import { Refusal } from '@/lib/domain/refusal'
import { dossierRequestSchema } from '@/lib/schemas/dossier'
import { bytesOf, type DossierFile, readDossierFiles, type Within } from '@/lib/store/dossier-files'
import { type DossierToGive, readDossierToGive } from '@/lib/store/dossiers'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { readSuggestion } from '@/lib/store/suggestions'
import { transactAs } from '@/lib/store/transact'
import { given, type Token } from './given'
import { log } from './log'
import { instantNow } from './this-moment'

const downloads = { count: 200, seconds: 3600 }
type Found = { readonly dossier: DossierToGive; readonly files: readonly DossierFile[] }

/** A package to take away: whoever may read it at this moment gets it, the log has it before the first byte leaves. */
export function answerDossier(request: Request, params: Record<string, string>): Promise<Response> {
  return given(request, async (token) => {
    const asked = dossierRequestSchema.safeParse(params)
    if (!asked.success) throw new Refusal('not-found')
    const found = await foundFor(token, asked.data.dossierId)
    return new Response(streamOf(token, found), { headers: headersOf(found.dossier) })
  })
}

function foundFor(token: Token, dossierId: string): Promise<Found> {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'dossier', now, downloads)
    const dossier = await readDossierToGive(tx, dossierId)
    const { suggestionId, version, sha256 } = dossier
    authorize(actor, dossierPolicy.read, await readSuggestion(tx, suggestionId))
    await recordEvent(tx, actor, {
      type: 'dossier.downloaded',
      subjectId: dossierId,
      suggestionId,
      at: now,
      data: { version, sha256 },
    })
    return { dossier, files: await readDossierFiles(tx, dossierId) }
  })
}

function headersOf({ archiveNumber, version, byteSize }: DossierToGive): Record<string, string> {
  const name = encodeURIComponent(`${bagFolder(archiveNumber, version)}.zip`)
  return {
    'Content-Type': 'application/zip',
    'Content-Length': String(byteSize),
    'Content-Disposition': `attachment; filename="dossier.zip"; filename*=UTF-8''${name}`,
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** As fast as it is taken, and no faster. What is no longer what was compiled breaks off before its end. */
function streamOf(token: Token, { dossier, files }: Found): ReadableStream<Uint8Array> {
  const within: Within = (work) => transactAs(token, instantNow(), (tx) => work(tx))
  const folder = bagFolder(dossier.archiveNumber, dossier.version)
  const pieces = packaged(folder, files, (file) => bytesOf(within, dossier.id, file))
  const hash = createHash('sha256')
  let held: Buffer | undefined
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        const { value, done } = await pieces.next()
        const ready = held
        held = value
        if (value) hash.update(value)
        if (done && hash.digest('hex') !== dossier.sha256) {
          log().error({ dossierId: dossier.id }, 'a compiled file is not what it was')
          return controller.error(new Error('the file is damaged'))
        }
        if (ready) controller.enqueue(new Uint8Array(ready))
        if (done) return controller.close()
        if (ready) return
      }
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
