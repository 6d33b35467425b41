import { Card } from '@/components/ui/card'
import type { DocumentOfMeeting } from '@/lib/queries/meeting-documents-of'
import type { Words } from '@/lib/wording/catalogue'
import { DocumentList } from './document-list'
import { DocumentUpload } from './document-upload'

type DocumentsCardProps = {
  meetingId: string
  documents: readonly DocumentOfMeeting[]
  isRun: boolean
  timeZone: string
  words: Words
}

/** What those who attend read beforehand; the office adds and takes out. */
export function DocumentsCard({ meetingId, documents, isRun, timeZone, words }: DocumentsCardProps) {
  const { documents: said } = words.meetingInvitation
  return (
    <Card title={said.title}>
      <DocumentList documents={documents} mayRemove={isRun} timeZone={timeZone} words={words} />
      {isRun ? (
        <div className="mt-3 space-y-2">
          <p className="text-ink-soft text-sm">{said.hint}</p>
          <DocumentUpload meetingId={meetingId} words={said} attachments={words.attachments} errors={words.errors} />
        </div>
      ) : null}
    </Card>
  )
}
