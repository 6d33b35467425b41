'use client'

import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { FileField } from '@/components/ui/text-field'
import { useReady } from '@/components/ui/use-ready'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { SheetFaults, SheetReports } from './sheet-lines'
import { type SheetPreview, usePromiseSheet } from './use-promise-sheet'

type SheetUploadProps = { words: Words['promiseSheet']; form: FormWords; language: Words['language'] }

/** The sheet comes in, is looked at row by row, and is told in one go or not at all. */
export function SheetUpload({ words, form, language }: SheetUploadProps) {
  const ready = useReady()
  const { busy, missing, problem, preview, read, send } = usePromiseSheet(form)
  const { step2, step3 } = words
  const told = preview?.lines.filter(({ verdict }) => verdict === 'TOLD') ?? []
  const refused = preview?.lines.filter(({ verdict }) => verdict === 'REFUSED') ?? []
  return (
    <>
      <Card title={step2.title}>
        <form method="post" noValidate aria-busy={busy === 'reading'} className="space-y-4" onSubmit={read}>
          <FileField
            label={step2.file}
            name="file"
            accept=".xlsx,.csv"
            hint={step2.hint}
            error={missing ? step2.missing : undefined}
          />
          {preview ? null : <ProblemNotice problem={problem} words={form.errors} />}
          <Button type="submit" look={preview ? 'plain' : 'main'} disabled={!ready || busy !== null}>
            {busy === 'reading' ? step2.reading : step2.submit}
          </Button>
        </form>
      </Card>
      {preview ? (
        <Card title={step3.title}>
          <div className="space-y-4">
            <Standing preview={preview} told={told.length} refused={refused.length} words={step3} />
            {refused.length > 0 ? (
              <SheetFaults lines={refused} words={words} validation={form.validation} language={language} />
            ) : null}
            {told.length > 0 ? <SheetReports lines={told} words={words} language={language} /> : null}
            <ProblemNotice problem={problem} words={form.errors} />
            {told.length > 0 && refused.length === 0 ? (
              <Button look="main" disabled={busy !== null} aria-busy={busy === 'sending'} onClick={() => send(told)}>
                {busy === 'sending' ? step3.sending : fill(step3.submit, { told: told.length })}
              </Button>
            ) : null}
          </div>
        </Card>
      ) : null}
    </>
  )
}

type StandingProps = {
  preview: SheetPreview
  told: number
  refused: number
  words: Words['promiseSheet']['step3']
}

function Standing({ preview: { unchanged }, told, refused, words }: StandingProps) {
  const way = refused > 0 ? words.correct : told === 0 ? words.nothing : null
  return (
    <Notice tone={refused > 0 ? 'bad' : told > 0 ? 'good' : 'info'} live>
      <p>{fill(words.counts, { told, unchanged, refused })}</p>
      {way ? <p>{way}</p> : null}
    </Notice>
  )
}
