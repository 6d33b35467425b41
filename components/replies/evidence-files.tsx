'use client'

import { useWatch } from 'react-hook-form'
import type { AttachmentWords } from '@/components/attachments/attachment-words'
import { UploadList } from '@/components/attachments/upload-list'
import { useUploads } from '@/components/attachments/use-uploads'
import { Button } from '@/components/ui/button'
import { FilePicker } from '@/components/ui/file-picker'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { ReplyFormState } from './answer-row'
import type { Evidence } from './use-evidence'

export type EvidenceFilesProps = {
  state: ReplyFormState
  suggestionId: string
  evidence: Evidence
  words: Words['evidence']
  files: AttachmentWords
}

/** What the unit brings as proof: sent at once, then named by the rows that it proves. */
export function EvidenceFiles({ state, suggestionId, evidence, words, files }: EvidenceFilesProps) {
  const uploads = useUploads({
    suggestionOf: async () => suggestionId,
    onSent: ({ attachmentId, fileName }) => evidence.add({ id: attachmentId, fileName, isOwn: true }),
    words: files,
  })
  return (
    <section aria-labelledby="evidence" className="space-y-3">
      <h2 id="evidence" className="text-xl">
        {words.title}
      </h2>
      <p className="text-ink-soft">{words.lead}</p>
      <p className="text-ink-soft text-sm">{files.attachments.hint}</p>
      <EvidenceList state={state} evidence={evidence} words={words} files={files} />
      <ProblemNotice problem={evidence.problem} words={files.errors} />
      <UploadList uploads={uploads.uploads} onResume={uploads.resume} onDrop={uploads.drop} words={files.attachments} />
      <FilePicker
        label={words.choose}
        accept={acceptedFiles}
        multiple
        onChosen={(chosen) => uploads.add(chosen.map((file) => ({ file, kind: 'EVIDENCE' as const })))}
      />
    </section>
  )
}

type EvidenceListProps = Omit<EvidenceFilesProps, 'suggestionId'>

function EvidenceList({ state, evidence, words, files }: EvidenceListProps) {
  const rows = useWatch({ control: state.form.control, name: 'answers' })
  const namedBy = (id: string) => rows.filter((row) => row.evidenceFileId === id).map(({ ordinal }) => ordinal)
  return (
    <ul className="files" aria-live="polite" hidden={evidence.files.length === 0}>
      {evidence.files.map(({ id, fileName, isOwn }) => (
        <li key={id} className="file">
          <a href={`/api/downloads/attachments/${id}`} className="file-name">
            {fileName}
          </a>
          <p className="text-ink-soft text-sm">
            {namedBy(id).length > 0 ? fill(words.namedBy, { asks: namedBy(id).join(words.comma) }) : words.unnamed}
          </p>
          {isOwn && namedBy(id).length === 0 ? (
            <Button look="quiet" onClick={() => void evidence.drop(id)}>
              {fill(files.attachments.removeNamed, { name: fileName })}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
