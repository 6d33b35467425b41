'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitTo } from '@/components/ui/submit-command'
import { FileField } from '@/components/ui/text-field'
import { useReady } from '@/components/ui/use-ready'
import type { VoiceSource } from '@/lib/domain/voice/voice'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { blankVoice } from './use-voices-form'

type Line = { text: string; title: string; place: string; residentName: string; residentPhone: string } & {
  isOfDelegate: boolean
  delegateId: string
}
type Preview = { lines: Line[]; unknown: number }

type VoiceSheetProps = {
  words: Words['voicePages']['entry']
  form: FormWords
  onTaken: (voices: ReturnType<typeof blankVoice>[]) => void
}

const patience = 120_000

/** The rows of a spreadsheet come into the form, where they are looked at; nothing is kept before that is handed in. */
export function VoiceSheet({ words, form, onTaken }: VoiceSheetProps) {
  const ready = useReady()
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [taken, setTaken] = useState<{ count: number; unknown: number } | null>(null)

  async function read(event: React.SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    const isFile = file instanceof File && file.name !== ''
    setMissing(!isFile)
    if (busy || !isFile) return
    setBusy(true)
    const address = `/api/uploads/voices?${new URLSearchParams({ name: file.name })}`
    const body = { type: 'application/octet-stream', content: file }
    const answer = await submitTo<Preview>(address, body, newKey(), form.errors, patience)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return
    onTaken(answer.result.lines.map(voiceFrom))
    setTaken({ count: answer.result.lines.length, unknown: answer.result.unknown })
  }

  return (
    <details className="card" open={taken !== null}>
      <summary className="cursor-pointer font-semibold">{words.sheet}</summary>
      <form method="post" noValidate aria-busy={busy} className="mt-3 space-y-4" onSubmit={read}>
        <FileField
          label={words.sheetFile}
          name="file"
          accept=".xlsx,.csv"
          hint={words.sheetHint}
          error={missing ? words.sheetMissing : undefined}
        />
        <ProblemNotice problem={problem} words={form.errors} />
        {taken ? (
          <Notice tone={taken.unknown > 0 ? 'warn' : 'good'} live>
            <p>{fill(words.sheetTaken, { count: taken.count })}</p>
            {taken.unknown > 0 ? <p>{fill(words.sheetUnknown, { count: taken.unknown })}</p> : null}
          </Notice>
        ) : null}
        <Button type="submit" disabled={!ready || busy}>
          {busy ? words.sheetReading : words.sheetRead}
        </Button>
      </form>
    </details>
  )
}

function voiceFrom({ isOfDelegate, delegateId, ...typed }: Line) {
  const isResident = typed.residentName !== '' || typed.residentPhone !== ''
  const source: VoiceSource = isOfDelegate ? 'DELEGATE' : isResident ? 'RESIDENT' : 'ANONYMOUS'
  const { text, title, place, residentName, residentPhone } = typed
  return { ...blankVoice(null), source, delegateId, text, title, place, residentName, residentPhone }
}
