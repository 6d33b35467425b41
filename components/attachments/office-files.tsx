'use client'

import { useRouter } from 'next/navigation'
import { FilePicker } from '@/components/ui/file-picker'
import { Notice } from '@/components/ui/notice'
import type { AttachmentKind } from '@/lib/domain/attachment/attachment'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import type { DocumentView } from '@/lib/queries/attachments-of'
import { fill } from '@/lib/wording/fill'
import type { AttachmentWords } from './attachment-words'
import { DocumentRow } from './document-row'
import { UploadList } from './upload-list'
import { useUploads } from './use-uploads'

export type Filed = { readonly document: DocumentView; readonly times: readonly string[] }

type OfficeFilesProps = {
  suggestionId: string
  filed: readonly Filed[]
  kindsToAdd: readonly AttachmentKind[]
  words: AttachmentWords
  cancel: string
}

/** What the office has on file of a suggestion, and the ways to add to it. */
export function OfficeFiles({ suggestionId, filed, kindsToAdd, words, cancel }: OfficeFilesProps) {
  const router = useRouter()
  const uploads = useUploads({ suggestionOf: async () => suggestionId, onSent: () => router.refresh(), words })
  const { attachments } = words
  const choose = (kind: AttachmentKind) => (chosen: File[]) => uploads.add(chosen.map((file) => ({ file, kind })))
  return (
    <div className="space-y-4">
      {filed.length === 0 ? <p className="text-ink-soft">{attachments.none}</p> : null}
      <ul className="files" hidden={filed.length === 0}>
        {filed.map((one) => (
          <DocumentRow
            key={one.document.current.documentId}
            {...one}
            words={words}
            cancel={cancel}
            onReplace={uploads.add}
          />
        ))}
      </ul>
      <UploadList uploads={uploads.uploads} onResume={uploads.resume} onDrop={uploads.drop} words={attachments} />
      {kindsToAdd.length === 0 ? <Notice>{attachments.papers.closed}</Notice> : null}
      <p className="text-[0.9375rem] text-ink-soft">{attachments.hint}</p>
      <div className="cluster">
        {kindsToAdd.map((kind) => (
          <FilePicker
            key={kind}
            label={fill(attachments.chooseNamed, { kind: attachments.kinds[kind] })}
            accept={acceptedFiles}
            multiple
            onChosen={choose(kind)}
          />
        ))}
      </div>
    </div>
  )
}
