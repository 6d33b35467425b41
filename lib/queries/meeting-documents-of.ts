import { type ScanState, whyWithheld } from '@/lib/domain/attachment/attachment'
import { fileKinds, kindOfMediaType } from '@/lib/domain/attachment/file-kinds'
import { scanRule } from '@/lib/env'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

type Row = {
  readonly id: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly stripped: boolean
  readonly scanState: ScanState
  readonly by: string
  readonly at: Date
}

export type DocumentOfMeeting = Omit<Row, 'mediaType'> & {
  readonly isShownInline: boolean
  readonly isWithheld: boolean
}

/** Papers of a meeting for whoever may see it, the oldest first. */
export async function meetingDocumentsOf({ tx }: Reading, meetingId: string): Promise<DocumentOfMeeting[]> {
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT o.id, o.file_name AS "fileName", o.media_type AS "mediaType", o.byte_size AS "byteSize", o.stripped, o.scan_state AS "scanState",
      p.name AS by, o.uploaded_at AS at
    FROM meeting_document o JOIN person p ON p.id = o.uploaded_by_id
    WHERE o.meeting_id = ${meetingId}::uuid AND o.removed_at IS NULL ORDER BY o.id`
  return rows.map(({ mediaType, ...row }) => {
    const kind = kindOfMediaType(mediaType)
    const isShownInline = kind !== undefined && fileKinds[kind].isShownInline
    return { ...row, isShownInline, isWithheld: whyWithheld(row.scanState, scanRule()) !== null }
  })
}
