'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { AttachmentWords } from '@/components/attachments/attachment-words'
import { FilesWithWords } from '@/components/attachments/files-with-words'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { mostFilesWithWords } from '@/lib/schemas/attachment'
import { progressLength, progressSchema } from '@/lib/schemas/progress'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ProgressFormProps = {
  assignmentId: string
  suggestionId: string
  words: Words['progress']
  form: FormWords
  fileWords: Words['filesWithWords']
  files: AttachmentWords
}

export function ProgressForm({ assignmentId, suggestionId, words, form, fileWords, files }: ProgressFormProps) {
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const state = useCommandForm({
    command: 'post-progress',
    schema: progressSchema,
    defaultValues: { assignmentId, text: '', attachmentIds: [] },
    keptAs: `progress:${assignmentId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  const { maximum } = progressLength
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea
        label={words.text}
        hint={words.hint}
        rows={3}
        {...state.field('text')}
        counter={<WrittenCounter control={state.form.control} name="text" maximum={maximum} words={form.forms} />}
      />
      <FilesWithWords
        suggestionId={suggestionId}
        kind="PROGRESS_FILE"
        most={mostFilesWithWords}
        onChange={(ids) => state.form.setValue('attachmentIds', ids as never)}
        onBusy={setSending}
        words={fileWords}
        files={files}
      />
      {isSending ? <Notice live>{fileWords.wait}</Notice> : null}
    </CommandForm>
  )
}
