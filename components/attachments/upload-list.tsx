import { Button } from '@/components/ui/button'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { fileSizeText } from '@/lib/wording/formats'
import type { Upload } from './upload-queue'

type UploadListProps = {
  uploads: readonly Upload[]
  onResume: (id: string) => void
  onDrop: (id: string) => void
  words: Words['attachments']
}

/** What is on its way or did not go, each with its reason and the way on. */
export function UploadList({ uploads, onResume, onDrop, words }: UploadListProps) {
  const open = uploads.filter(({ state }) => state !== 'sent')
  return (
    <ul className="files" aria-live="polite" hidden={open.length === 0}>
      {open.map((upload) => (
        <li key={upload.id} className="file" data-upload={upload.state}>
          <p className="file-name">
            {upload.file.name} <span className="text-ink-soft">{fileSizeText(upload.file.size)}</span>
          </p>
          <p className={upload.state === 'refused' ? 'font-semibold text-bad' : 'text-ink-soft'}>
            {sentenceOf(upload, words)}
          </p>
          {upload.state === 'sending' ? (
            <progress className="meter" max={100} value={upload.percent} aria-label={upload.file.name} />
          ) : (
            <div className="cluster">
              <Button look="quiet" onClick={() => onResume(upload.id)}>
                {words.retry}
              </Button>
              <Button look="quiet" onClick={() => onDrop(upload.id)}>
                {words.drop}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function sentenceOf({ state, percent, problem }: Upload, words: Words['attachments']): string {
  if (state === 'sending') return percent >= 100 ? words.checking : fill(words.sending, { percent })
  if (state === 'refused') return fill(words.notSent, { reason: problem?.message ?? '' })
  if (state === 'offline') return problem && problem.code !== 'network' ? problem.message : words.offline
  return words.waiting
}
