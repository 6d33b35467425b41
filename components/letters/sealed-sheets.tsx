import { attachmentWords } from '@/components/attachments/attachment-words'
import { FileFacts } from '@/components/attachments/file-facts'
import { OfficeFiles } from '@/components/attachments/office-files'
import type { LettersOfReply } from '@/lib/queries/get-letters'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'

type SealedSheetsProps = { suggestionId: string; reply: LettersOfReply; timeZone: string; words: Words }

/** 盖章扫描件 beside the letter: the unit that signed it adds them, the others read them. */
export function SealedSheets({ suggestionId, reply: { scans, maySeal }, timeZone, words }: SealedSheetsProps) {
  if (scans.length === 0 && !maySeal) return null
  const { replyLetters, attachments, language } = words
  const at = ({ at: instant }: { at: string }) => instantText(instant, timeZone, language)
  const filed = scans.map((document) => ({ document, times: [document.current, ...document.earlier].map(at) }))
  return (
    <section className="stack">
      <h3 className="font-semibold">{replyLetters.sealed}</h3>
      <p className="text-ink-soft">{replyLetters.sealedHint}</p>
      {maySeal ? (
        <OfficeFiles
          suggestionId={suggestionId}
          filed={filed}
          kindsToAdd={['SEALED_LETTER']}
          words={attachmentWords(words)}
          cancel={words.common.cancel}
        />
      ) : (
        <ul className="files">
          {scans.map(({ current }) => (
            <li key={current.documentId} className="file">
              <FileFacts file={current} at={at(current)} words={attachments} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
