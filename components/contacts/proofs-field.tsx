'use client'

import { useState } from 'react'
import type { AttachmentWords } from '@/components/attachments/attachment-words'
import { UploadList } from '@/components/attachments/upload-list'
import { useUploads } from '@/components/attachments/use-uploads'
import { Button } from '@/components/ui/button'
import { ChoiceGroup } from '@/components/ui/choice-fields'
import { FilePicker } from '@/components/ui/file-picker'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import { mostProofs } from '@/lib/schemas/contact'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Proof = { id: string; fileName: string }
type ProofsFieldProps = {
  suggestionId: string
  /** already with the entry */
  there: readonly Proof[]
  onChange: (ids: string[]) => void
  onBusy: (isBusy: boolean) => void
  words: Words['contact']
  files: AttachmentWords
}

/** Sent at once, and hung on the entry when it is saved. */
export function ProofsField({ suggestionId, there, onChange, onBusy, words, files }: ProofsFieldProps) {
  const [added, setAdded] = useState<readonly Proof[]>([])
  const keep = (proofs: readonly Proof[]) => {
    setAdded(proofs)
    onChange(proofs.map(({ id }) => id))
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
    uploads.add(chosen.slice(0, mostProofs - added.length).map((file) => ({ file, kind: 'CONTACT_PROOF' as const })))
  }
  return (
    <ChoiceGroup label={words.proofs} name="attachmentIds" hint={words.proofsHint} optional={words.optional}>
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
              {fill(words.dropProof, { name: fileName })}
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
      {added.length < mostProofs ? (
        <FilePicker label={words.choosePhoto} accept={acceptedFiles} onChosen={choose} />
      ) : null}
    </ChoiceGroup>
  )
}
