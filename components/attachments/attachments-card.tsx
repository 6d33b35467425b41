import { Card } from '@/components/ui/card'
import type { AttachmentsView } from '@/lib/queries/attachments-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'
import { FileFacts } from './file-facts'

type AttachmentsCardProps = {
  suggestionId: string
  view: AttachmentsView
  timeZone: string
  words: Words
}

/** On the page of the suggestion: what belongs to it, and where the office files more. */
export function AttachmentsCard({ suggestionId, view, timeZone, words }: AttachmentsCardProps) {
  const { attachments, language } = words
  const documents = view.documents.filter(({ current }) => !current.isRemoved)
  const files = view.kindsToAdd.includes('WITHDRAWAL_LETTER')
  if (documents.length === 0 && !files && !view.paperReceivedOn) return null
  const at = (instant: string) => instantText(instant, timeZone, language)
  return (
    <Card
      title={attachments.title}
      aside={files ? <a href={`/suggestions/${suggestionId}/papers`}>{attachments.papers.link}</a> : null}
    >
      {view.paperReceivedOn ? (
        <p className="mb-3">
          {fill(attachments.papers.receivedOnDay, { day: dayText(view.paperReceivedOn, language) })}
        </p>
      ) : null}
      {documents.length === 0 ? <p className="text-ink-soft">{attachments.none}</p> : null}
      <ul className="files">
        {documents.map(({ current, earlier }) => (
          <li key={current.documentId} className="file">
            <FileFacts file={current} at={at(current.at)} words={attachments} />
            {earlier.length > 0 ? (
              <details className="no-print">
                <summary>{attachments.earlier}</summary>
                {earlier.map((version) => (
                  <FileFacts key={version.id} file={version} at={at(version.at)} words={attachments} />
                ))}
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}
