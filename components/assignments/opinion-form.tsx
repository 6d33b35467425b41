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
import { opinionSchema } from '@/lib/schemas/opinion'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type OpinionFormProps = {
  assignmentId: string
  suggestionId: string
  words: Words['assignment']['opinion']
  form: FormWords
  fileWords: Words['filesWithWords']
  files: AttachmentWords
}

export function OpinionForm({ assignmentId, suggestionId, words, form, fileWords, files }: OpinionFormProps) {
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const state = useCommandForm({
    command: 'give-opinion',
    schema: opinionSchema,
    defaultValues: { assignmentId, opinion: '', attachmentIds: [] },
    keptAs: `opinion:${assignmentId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea
        label={words.label}
        hint={words.hint}
        rows={8}
        {...state.field('opinion')}
        counter={<WrittenCounter control={state.form.control} name="opinion" maximum={5000} words={form.forms} />}
      />
      <FilesWithWords
        suggestionId={suggestionId}
        kind="OPINION_FILE"
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
