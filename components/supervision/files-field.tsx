'use client'

import { useEffect, useRef, useState } from 'react'
import type { AttachmentWords } from '@/components/attachments/attachment-words'
import { UploadList } from '@/components/attachments/upload-list'
import { useUploads } from '@/components/attachments/use-uploads'
import { Button } from '@/components/ui/button'
import { ChoiceGroup } from '@/components/ui/choice-fields'
import { FilePicker } from '@/components/ui/file-picker'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import { mostPhotographs } from '@/lib/schemas/supervision'
import { fill } from '@/lib/wording/fill'

type Added = { id: string; fileName: string }
type FilesFieldProps = {
  suggestionId: string
  words: { label: string; hint: string; choose: string; drop: string; optional: string }
  onChange: (ids: string[]) => void
  onBusy: (isBusy: boolean) => void
  files: AttachmentWords
}

/** Sent at once, and bound when what they belong to is saved. */
export function FilesField({ suggestionId, words, onChange, onBusy, files }: FilesFieldProps) {
  const [added, setAdded] = useState<readonly Added[]>([])
  const arrived = useRef<readonly Added[]>([])
  const keep = (kept: readonly Added[]) => {
    arrived.current = kept
    setAdded(kept)
    onChange(kept.map(({ id }) => id))
  }
  const uploads = useUploads({
    suggestionOf: async () => suggestionId,
    onSent: ({ attachmentId, fileName }) => keep([...arrived.current, { id: attachmentId, fileName }]),
    words: files,
  })
  const { leftToSend } = uploads
  useEffect(() => onBusy(leftToSend > 0), [onBusy, leftToSend])
  const room = mostPhotographs - added.length - leftToSend
  const choose = (chosen: File[]) =>
    uploads.add(chosen.slice(0, room).map((file) => ({ file, kind: 'EVIDENCE' as const })))
  return (
    <ChoiceGroup label={words.label} name="attachmentIds" hint={words.hint} optional={words.optional}>
      <ul className="files" hidden={added.length === 0}>
        {added.map(({ id, fileName }) => (
          <li key={id} className="file cluster">
            <span className="file-name">{fileName}</span>
            <Button look="quiet" onClick={() => keep(added.filter((one) => one.id !== id))}>
              {fill(words.drop, { name: fileName })}
            </Button>
          </li>
        ))}
      </ul>
      <UploadList uploads={uploads.uploads} onResume={uploads.resume} onDrop={uploads.drop} words={files.attachments} />
      {room > 0 ? <FilePicker label={words.choose} accept={acceptedFiles} onChosen={choose} /> : null}
    </ChoiceGroup>
  )
}
