import { Badge } from '@/components/ui/badge'
import type { AttachmentView } from '@/lib/queries/attachments-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { fileSizeText } from '@/lib/wording/formats'

type FileFactsProps = { file: AttachmentView; at: string; words: Words['attachments'] }

/** A version of a document: its name opens it, beside it what it is and who put it there. */
export function FileFacts({ file, at, words }: FileFactsProps) {
  const address = `/api/downloads/attachments/${file.id}`
  return (
    <div className="min-w-0 space-y-0.5">
      <p className="file-name">
        {file.isWithheld ? file.fileName : <a href={address}>{file.fileName}</a>}
        {file.isShownInline && !file.isWithheld ? (
          <>
            {' '}
            <a
              className="text-sm"
              href={`${address}?view=1`}
              target="_blank"
              rel="noreferrer"
              aria-label={fill(words.viewNamed, { name: file.fileName })}
            >
              {words.view}
            </a>
          </>
        ) : null}
      </p>
      <p className="cluster gap-x-2 gap-y-1 text-sm text-ink-soft">
        <span>{words.kinds[file.kind]}</span>
        <span>{fileSizeText(file.byteSize)}</span>
        {file.version > 1 ? <span>{fill(words.version, { version: file.version })}</span> : null}
        <span className="font-mono">{fill(words.fingerprint, { hash: file.fingerprint })}</span>
        {file.stripped ? <span>{words.stripped}</span> : null}
        {file.found === 'NAME' || file.found === 'PART' ? <span>{words.foundBy[file.found]}</span> : null}
        {file.officialCopy ? <Badge tone="good">{words.officialCopy}</Badge> : null}
        {file.visibility === 'INTERNAL' ? null : <Badge tone="info">{words.visibilities[file.visibility]}</Badge>}
        {file.scanState === 'INFECTED' || file.isWithheld ? (
          <Badge tone={file.scanState === 'INFECTED' ? 'bad' : 'warn'}>{words.scans[file.scanState]}</Badge>
        ) : null}
      </p>
      <p className="text-sm text-ink-soft">{fill(words.by, { name: file.by, at })}</p>
    </div>
  )
}
