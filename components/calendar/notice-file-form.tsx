'use client'

import { Button } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { FileField, TextField } from '@/components/ui/text-field'
import { useReady } from '@/components/ui/use-ready'
import type { Words } from '@/lib/wording/catalogue'
import { NoticePreview } from './notice-preview'
import { useNoticeFile } from './use-notice-file'

type NoticeFileFormProps = {
  year: number
  words: Words['calendar']
  language: Words['language']
  errors: Words['errors']
}

/** A year's notice out of a file: read, looked at, handed in. */
export function NoticeFileForm({ year, words, language, errors }: NoticeFileFormProps) {
  const ready = useReady()
  const { busy, missing, problem, preview, read, propose, forget } = useNoticeFile(errors)
  const { upload } = words
  if (preview)
    return (
      <NoticePreview preview={preview} words={words} language={language}>
        <ProblemNotice problem={problem} words={errors} />
        <div className="cluster">
          {preview.faultsInAll === 0 ? (
            <Button look="main" disabled={busy} onClick={() => void propose()}>
              {upload.propose}
            </Button>
          ) : null}
          <Button disabled={busy} onClick={forget}>
            {upload.another}
          </Button>
        </div>
      </NoticePreview>
    )
  return (
    <form method="post" noValidate aria-busy={busy} className="space-y-4" onSubmit={read}>
      <p>{upload.lead}</p>
      <TextField label={upload.year} name="year" type="number" inputMode="numeric" defaultValue={String(year)} />
      <FileField
        label={upload.file}
        name="file"
        accept=".ics,.csv,.txt,.xlsx"
        hint={upload.hint}
        error={missing ? upload.missing : undefined}
      />
      <ProblemNotice problem={problem} words={errors} />
      <Button type="submit" look="main" disabled={!ready || busy}>
        {busy ? upload.reading : upload.submit}
      </Button>
    </form>
  )
}
