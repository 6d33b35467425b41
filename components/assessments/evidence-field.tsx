'use client'

import { useState } from 'react'
import { sendBytes } from '@/components/attachments/send-file'
import { Button } from '@/components/ui/button'
import { ChoiceGroup } from '@/components/ui/choice-fields'
import { FilePicker } from '@/components/ui/file-picker'
import { Notice } from '@/components/ui/notice'
import { newKey } from '@/components/ui/submit-command'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Sent = { readonly fileId: string; readonly fileName: string }
export type Added = { readonly id: string; readonly fileName: string }
export type EvidenceWords = {
  readonly files: Words['selfAssessment']['files']
  readonly attachments: Pick<Words['attachments'], 'notSent' | 'unreadable'>
  readonly errors: Words['errors']
  readonly optional: string
}

type EvidenceFieldProps = {
  of: { assessmentId: string; unitId: string; memberId?: string }
  name: string
  there: readonly Added[]
  onChange: (files: readonly Added[]) => void
  words: EvidenceWords
}

type Said = { readonly text: string; readonly isBad: boolean }

/** Sent at once, and named by the words when these are saved. */
export function EvidenceField({ of, name, there, onChange, words }: EvidenceFieldProps) {
  const { files, optional } = words
  const [said, setSaid] = useState<readonly Said[]>([])
  const [sending, setSending] = useState<string | null>(null)

  async function send(chosen: readonly File[]) {
    const [told, added]: [Said[], Added[]] = [[], [...there]]
    for (const file of chosen) {
      setSending(fill(files.sending, { name: file.name }))
      const { said: sentence, sent } = await sendOne(file, of, words)
      told.push(sentence)
      if (sent) added.push({ id: sent.fileId, fileName: sent.fileName })
    }
    setSending(null)
    setSaid(told)
    onChange(added)
  }

  return (
    <ChoiceGroup label={files.label} name={name} hint={files.hint} optional={optional}>
      <ul className="files" hidden={there.length === 0}>
        {there.map(({ id, fileName }) => (
          <li key={id} className="file cluster">
            <a className="file-name" href={`/api/downloads/assessment-files/${id}`}>
              {fileName}
            </a>
            <Button look="quiet" onClick={() => onChange(there.filter((one) => one.id !== id))}>
              {fill(files.drop, { name: fileName })}
            </Button>
          </li>
        ))}
      </ul>
      {sending ? <Notice live>{sending}</Notice> : null}
      {said.map(({ text, isBad }) => (
        <Notice key={text} tone={isBad ? 'bad' : 'good'} live>
          {text}
        </Notice>
      ))}
      <FilePicker label={files.choose} accept={acceptedFiles} multiple onChosen={(chosen) => void send(chosen)} />
    </ChoiceGroup>
  )
}

async function sendOne(file: File, of: EvidenceFieldProps['of'], { files, attachments, errors }: EvidenceWords) {
  const asked = { ...of, name: file.name, size: String(file.size) }
  const answer = await sendBytes<Sent>('/api/uploads/assessment-files', file, asked, { key: newKey(), errors })
  if (answer.ok) return { sent: answer.result, said: { text: fill(files.sent, { name: file.name }), isBad: false } }
  const reason = answer.code === 'unreadable' ? attachments.unreadable : answer.message
  return { sent: null, said: { text: `${file.name} ${fill(attachments.notSent, { reason })}`, isBad: true } }
}
