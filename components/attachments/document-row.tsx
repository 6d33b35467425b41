import { CommandButton } from '@/components/ui/command-button'
import { FilePicker } from '@/components/ui/file-picker'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import { fill } from '@/lib/wording/fill'
import type { AttachmentWords } from './attachment-words'
import { FileFacts } from './file-facts'
import { MarksForm } from './marks-form'
import type { Filed } from './office-files'
import type { Chosen } from './upload-queue'

type DocumentRowProps = Filed & {
  words: AttachmentWords
  cancel: string
  onReplace: (chosen: readonly Chosen[]) => void
}

/** One document with its versions: a newer one, its marks, out and back. */
export function DocumentRow({ document, times, words, cancel, onReplace }: DocumentRowProps) {
  const { current, earlier, isChangeable, isMarkable } = document
  const { attachments, errors } = words
  const name = current.fileName
  return (
    <li className="file" data-file={current.isRemoved ? 'removed' : 'kept'}>
      <FileFacts file={current} at={times[0] ?? ''} words={attachments} />
      {current.isRemoved ? <p className="font-semibold text-warn">{attachments.removed}</p> : null}
      {earlier.length > 0 ? (
        <details>
          <summary>{attachments.earlier}</summary>
          {earlier.map((version, place) => (
            <FileFacts key={version.id} file={version} at={times[place + 1] ?? ''} words={attachments} />
          ))}
        </details>
      ) : null}
      {isMarkable ? (
        <MarksForm key={`${current.visibility}${current.officialCopy}${current.id}`} file={current} words={words} />
      ) : null}
      {isChangeable && !current.isRemoved ? (
        <div className="cluster">
          <FilePicker
            label={fill(attachments.replaceNamed, { name })}
            accept={acceptedFiles}
            onChosen={(files) => onReplace(files.map((file) => ({ file, kind: current.kind, replaces: current.id })))}
          />
          <CommandButton
            command="remove-attachment"
            input={{ attachmentId: current.id }}
            look="quiet"
            confirm={{ title: fill(attachments.removeNamed, { name }), confirm: attachments.remove, cancel }}
            words={errors}
          >
            {attachments.remove}
          </CommandButton>
        </div>
      ) : null}
      {isChangeable && current.isRemoved ? (
        <CommandButton command="restore-attachment" input={{ attachmentId: current.id }} words={errors}>
          {attachments.restore}
        </CommandButton>
      ) : null}
    </li>
  )
}
