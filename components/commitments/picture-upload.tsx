'use client'

import { useRouter } from 'next/navigation'
import type { AttachmentWords } from '@/components/attachments/attachment-words'
import { UploadList } from '@/components/attachments/upload-list'
import { useUploads } from '@/components/attachments/use-uploads'
import { CommandButton } from '@/components/ui/command-button'
import { FilePicker } from '@/components/ui/file-picker'
import type { PromisePicture } from '@/lib/domain/attachment/attachment'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import { fill } from '@/lib/wording/fill'

type PictureUploadProps = {
  suggestionId: string
  commitmentId: string
  kind: PromisePicture
  /** what was not claimed with yet */
  removable: readonly { id: string; fileName: string }[]
  label: string
  words: AttachmentWords
  cancel: string
}

/** Sent at once, by camera or file; taken out as long as nothing was claimed with it. */
export function PictureUpload({
  suggestionId,
  commitmentId,
  kind,
  removable,
  label,
  words,
  cancel,
}: PictureUploadProps) {
  const router = useRouter()
  const uploads = useUploads({ suggestionOf: async () => suggestionId, onSent: () => router.refresh(), words })
  const { attachments, errors } = words
  return (
    <div className="space-y-3">
      <UploadList uploads={uploads.uploads} onResume={uploads.resume} onDrop={uploads.drop} words={attachments} />
      <div className="cluster">
        <FilePicker
          label={label}
          accept={acceptedFiles}
          multiple
          onChosen={(files) => uploads.add(files.map((file) => ({ file, kind, commitmentId })))}
        />
        {removable.map(({ id, fileName }) => (
          <CommandButton
            key={id}
            command="remove-attachment"
            input={{ attachmentId: id }}
            look="quiet"
            confirm={{
              title: fill(attachments.removeNamed, { name: fileName }),
              confirm: attachments.remove,
              cancel,
            }}
            words={errors}
          >
            {fill(attachments.removeNamed, { name: fileName })}
          </CommandButton>
        ))}
      </div>
    </div>
  )
}
