'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ChoiceGroup } from '@/components/ui/choice-fields'
import { FilePicker } from '@/components/ui/file-picker'
import type { AttachmentKind } from '@/lib/domain/attachment/attachment'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import { fill } from '@/lib/wording/fill'
import type { AttachmentWords } from './attachment-words'
import { UploadList } from './upload-list'
import { useUploads } from './use-uploads'

type Added = { readonly id: string; readonly fileName: string }

export type FilesFieldWords = { label: string; hint: string; choose: string; drop: string; optional: string }

type FilesWithWordsProps = {
  suggestionId: string
  kind: AttachmentKind
  most: number
  /** already with what is written */
  there?: readonly Added[]
  onChange: (ids: string[]) => void
  onBusy: (isBusy: boolean) => void
  words: FilesFieldWords
  files: AttachmentWords
}

/** Sent at once, and hung on what is written when that is sent. */
export function FilesWithWords(props: FilesWithWordsProps) {
  const { suggestionId, kind, most, there = [], onChange, onBusy, words, files } = props
  const [added, setAdded] = useState<readonly Added[]>([])
  const keep = (kept: readonly Added[]) => {
    setAdded(kept)
    onChange(kept.map(({ id }) => id))
  }
  const uploads = useUploads({
    suggestionOf: async () => suggestionId,
    onSent: ({ attachmentId, fileName }) => {
      keep([...added, { id: attachmentId, fileName }])
      onBusy(false)
    },
    words: files,
  })
  const choose = (chosen: File[]) => {
    onBusy(true)
    uploads.add(chosen.slice(0, most - added.length).map((file) => ({ file, kind })))
  }
  return (
    <ChoiceGroup label={words.label} name="attachmentIds" hint={words.hint} optional={words.optional}>
      <ul className="files" hidden={there.length + added.length === 0}>
        {there.map(({ id, fileName }) => (
          <li key={id} className="file">
            {fileName}
          </li>
        ))}
        {added.map(({ id, fileName }) => (
          <li key={id} className="file cluster">
            <span className="file-name">{fileName}</span>
            <Button look="quiet" onClick={() => keep(added.filter((one) => one.id !== id))}>
              {fill(words.drop, { name: fileName })}
            </Button>
          </li>
        ))}
      </ul>
      <UploadList
        uploads={uploads.uploads}
        onResume={uploads.resume}
        onDrop={(id) => {
          uploads.drop(id)
          onBusy(false)
        }}
        words={files.attachments}
      />
      {added.length < most ? <FilePicker label={words.choose} accept={acceptedFiles} onChosen={choose} /> : null}
    </ChoiceGroup>
  )
}
