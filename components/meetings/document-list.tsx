import { CommandButton } from '@/components/ui/command-button'
import type { DocumentOfMeeting } from '@/lib/queries/meeting-documents-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { fileSizeText, instantText } from '@/lib/wording/formats'

type DocumentListProps = {
  documents: readonly DocumentOfMeeting[]
  mayRemove?: boolean
  timeZone: string
  words: Words
}

/** Papers of a meeting: the name opens or saves it, beside it how large it is and who put it there. */
export function DocumentList({ documents, mayRemove = false, timeZone, words }: DocumentListProps) {
  const { documents: said } = words.meetingInvitation
  if (documents.length === 0) return <p className="text-ink-soft">{said.none}</p>
  return (
    <ul className="files">
      {documents.map((one) => (
        <li key={one.id} className="file">
          <DocumentFacts document={one} timeZone={timeZone} words={words} />
          {mayRemove ? (
            <CommandButton
              command="remove-meeting-document"
              input={{ documentId: one.id }}
              look="quiet"
              confirm={{
                title: fill(said.removeTitle, { name: one.fileName }),
                text: said.removeText,
                confirm: said.remove,
                cancel: words.common.cancel,
              }}
              words={words.errors}
            >
              {said.remove}
            </CommandButton>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function DocumentFacts({
  document,
  timeZone,
  words,
}: Pick<DocumentListProps, 'timeZone' | 'words'> & { document: DocumentOfMeeting }) {
  const { documents: said } = words.meetingInvitation
  const { id, fileName, byteSize, by, at, isWithheld, isShownInline, scanState, stripped } = document
  const address = `/api/downloads/meeting-documents/${id}`
  return (
    <div className="min-w-0">
      <p className="file-name">
        {isWithheld ? fileName : <a href={isShownInline ? `${address}?view=1` : address}>{fileName}</a>}
      </p>
      <p className="cluster gap-x-2 gap-y-1 text-ink-soft text-sm">
        <span>{fileSizeText(byteSize)}</span>
        <span>{fill(said.by, { name: by, at: instantText(at, timeZone, words.language) })}</span>
        {stripped ? <span>{said.stripped}</span> : null}
        {isWithheld ? <span>{scanState === 'INFECTED' ? said.infected : said.unscanned}</span> : null}
      </p>
    </div>
  )
}
