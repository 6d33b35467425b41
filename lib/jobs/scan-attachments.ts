import { scan } from '@/lib/documents/attachments/scanner'
import { env } from '@/lib/env'
import { nextUnscannedEvidence, readBytesOfEvidence, settleEvidenceScan } from '@/lib/store/assessment-files'
import { readWhole } from '@/lib/store/attachments'
import { type NewEvent, recordSystemEvent } from '@/lib/store/events'
import { nextUnscannedDocument, readBytesOfDocument, settleDocumentScan } from '@/lib/store/meeting-documents'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { nextUnscanned, settleScan } from '@/lib/store/unscanned'
import { oneAfterAnother } from './one-after-another'

/** A kind of files that nobody has looked at: the next one, its bytes, what was found, and what is told when it is bad. */
type Files<One extends { readonly id: string }> = {
  readonly next: (tx: Tx, after: string | null) => Promise<One | null>
  readonly bytes: (tx: Tx, id: string) => Promise<Uint8Array<ArrayBuffer>>
  readonly settle: (tx: Tx, id: string, finding: 'CLEAN' | 'INFECTED', now: Date) => Promise<boolean>
  readonly told: (one: One) => Pick<NewEvent, 'type' | 'suggestionId' | 'data'>
}

const ofSuggestions: Files<NonNullable<Awaited<ReturnType<typeof nextUnscanned>>>> = {
  next: nextUnscanned,
  bytes: readWhole,
  settle: settleScan,
  told: ({ suggestionId, kind, version }) => ({
    type: 'attachment.found-infected',
    suggestionId,
    data: { kind, version },
  }),
}

const ofMeetings: Files<NonNullable<Awaited<ReturnType<typeof nextUnscannedDocument>>>> = {
  next: nextUnscannedDocument,
  bytes: readBytesOfDocument,
  settle: settleDocumentScan,
  told: ({ meetingId, ordinal }) => ({ type: 'meeting.document-infected', data: { meetingId, ordinal } }),
}

const ofAssessments: Files<NonNullable<Awaited<ReturnType<typeof nextUnscannedEvidence>>>> = {
  next: nextUnscannedEvidence,
  bytes: readBytesOfEvidence,
  settle: settleEvidenceScan,
  told: ({ assessmentId }) => ({ type: 'assessment.file-infected', data: { assessmentId } }),
}

/** Looks at every file that nobody has looked at. One that cannot be judged waits for the next round and holds up no other. */
export async function scanAttachmentsIn(congressId: string, now: Date): Promise<void> {
  const address = env().ATTACHMENT_SCAN_URL
  if (!address) return
  await scanAll(ofSuggestions, congressId, { address, now })
  await scanAll(ofMeetings, congressId, { address, now })
  await scanAll(ofAssessments, congressId, { address, now })
}

type Round = { readonly address: string; readonly now: Date }

const scanAll = <One extends { readonly id: string }>(files: Files<One>, congressId: string, round: Round) =>
  oneAfterAnother<One>({
    next: (after) => transactFor(congressId, (tx) => files.next(tx, after)),
    settle: (one) => judge(files, congressId, one, round),
    name: 'scanner',
  })

/** No transaction is open while the scanner thinks. */
async function judge<One extends { readonly id: string }>(
  files: Files<One>,
  congressId: string,
  one: One,
  { address, now }: Round,
) {
  const finding = await scan(await transactFor(congressId, (tx) => files.bytes(tx, one.id)), address)
  await transactFor(congressId, async (tx) => {
    if (!(await files.settle(tx, one.id, finding, now)) || finding === 'CLEAN') return
    await recordSystemEvent(tx, congressId, { subjectId: one.id, at: now, ...files.told(one) })
  })
}
