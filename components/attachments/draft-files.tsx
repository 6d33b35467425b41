import { Button } from '@/components/ui/button'
import { FilePicker } from '@/components/ui/file-picker'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import type { AttachmentKind } from '@/lib/domain/attachment/attachment'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import { fill } from '@/lib/wording/fill'
import { fileSizeText } from '@/lib/wording/formats'
import type { AttachmentWords } from './attachment-words'
import type { KeptFile } from './kept-files'
import { UploadList } from './upload-list'
import type { useDraftFiles } from './use-draft-files'

type DraftFilesProps = { files: ReturnType<typeof useDraftFiles>; isHandingIn: boolean; words: AttachmentWords }

/** Attachments and the signed sheet, added one by one or several at once; each can be taken out again. */
export function DraftFiles({ files, isHandingIn, words: { attachments, errors } }: DraftFilesProps) {
  const choose = (kind: AttachmentKind) => (chosen: File[]) => files.add(chosen.map((file) => ({ file, kind })))
  return (
    <section className="space-y-3" id="attachments" tabIndex={-1}>
      <h2 className="text-lg">{attachments.title}</h2>
      <p className="text-[0.9375rem] text-ink-soft">{attachments.hint}</p>
      {isHandingIn && files.leftToSend > 0 ? (
        <Notice tone="warn" live>
          {fill(attachments.leftToSend, { count: files.leftToSend })}
        </Notice>
      ) : null}
      <ProblemNotice problem={files.problem} words={errors} />
      <ul className="files" hidden={files.kept.length === 0}>
        {files.kept.map((file) => (
          <Kept key={file.id} file={file} files={files} words={attachments} />
        ))}
      </ul>
      <UploadList uploads={files.uploads} onResume={files.resume} onDrop={files.drop} words={attachments} />
      <div className="cluster">
        <FilePicker label={attachments.choose} accept={acceptedFiles} multiple onChosen={choose('ATTACHMENT')} />
        <FilePicker label={attachments.chooseSheet} accept={acceptedFiles} multiple onChosen={choose('SIGNED_SHEET')} />
      </div>
    </section>
  )
}

type KeptProps = Pick<DraftFilesProps, 'files'> & { file: KeptFile; words: AttachmentWords['attachments'] }

function Kept({ file: { id, name, size, kind, stripped, isRemoved }, files, words }: KeptProps) {
  return (
    <li className="file" data-file={isRemoved ? 'removed' : 'kept'}>
      <p className="file-name">{isRemoved ? <s>{name}</s> : <a href={`/api/downloads/attachments/${id}`}>{name}</a>}</p>
      <p className="cluster gap-x-2 gap-y-1 text-sm text-ink-soft">
        <span>{words.kinds[kind]}</span>
        <span>{fileSizeText(size)}</span>
        <span>{isRemoved ? words.removed : words.sent}</span>
        {stripped && !isRemoved ? <span>{words.stripped}</span> : null}
        {isRemoved ? <span>{words.restoreUntil}</span> : null}
      </p>
      <div>
        {isRemoved ? (
          <Button look="quiet" aria-label={fill(words.restoreNamed, { name })} onClick={() => files.restore(id)}>
            {words.restore}
          </Button>
        ) : (
          <Button look="quiet" aria-label={fill(words.removeNamed, { name })} onClick={() => files.remove(id)}>
            {words.remove}
          </Button>
        )}
      </div>
    </li>
  )
}
