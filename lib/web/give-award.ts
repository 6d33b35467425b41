import { writePaperDocx } from '@/lib/documents/letters/write-paper-docx'
import { writeCertificatesDocx } from '@/lib/documents/papers/certificates-docx'
import type { Actor } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { awardLeads } from '@/lib/queries/award-leads'
import { getAward } from '@/lib/queries/get-award'
import { awardPaperSchema } from '@/lib/schemas/award'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { type AwardLeads, awardCertificates, awardDecision } from '@/lib/wording/award-papers'
import { callFacts } from '@/lib/wording/awardee'
import { wordsFor } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { madeFile, mediaTypes } from './file-answer'
import { given, type Token } from './given'
import { instantNow, momentIn } from './this-moment'

const downloads = { count: 120, seconds: 3600 }

/** The decision or the certificates for a word processor, once there is a decision; the log has it before the first byte leaves. */
export function answerAwardPaper(request: Request, params: Record<string, string>): Promise<Response> {
  return given(request, async (token) => {
    const asked = awardPaperSchema.safeParse(params)
    if (!asked.success) throw new Refusal('not-found')
    const { callId, paper } = asked.data
    const { call, leads, congress } = await readDecided(token, callId)
    const words = wordsFor('zh-CN')
    const { decisionFile, certificatesFile } = words.awards.paper
    const bytes =
      paper === 'decision'
        ? await writePaperDocx(awardDecision(call, congress.name, words))
        : await writeCertificatesDocx(awardCertificates(call, leads, congress.name, words))
    const name = fill(paper === 'decision' ? decisionFile : certificatesFile, { award: call.name })
    return madeFile(bytes, { mediaType: mediaTypes.docx, fileName: `${name}.docx` }, `award-${paper}.docx`)
  })
}

type Decided = { call: Awaited<ReturnType<typeof getAward>>; leads: AwardLeads; congress: Actor['congress'] }

function readDecided(token: Token, callId: string): Promise<Decided> {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'download', now, downloads)
    const { congress } = actor
    const call = await getAward({ tx, actor, moment: momentIn(congress.timeZone, now) }, callId)
    if (call.state !== 'DECIDED') throw new Refusal('not-found')
    await recordEvent(tx, actor, { type: 'award.taken', subjectId: callId, at: now, data: callFacts(call) })
    return { call, leads: await awardLeads(tx, callId), congress }
  })
}
