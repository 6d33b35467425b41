'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendBytes } from '@/components/attachments/send-file'
import { FilePicker } from '@/components/ui/file-picker'
import { Notice } from '@/components/ui/notice'
import { newKey } from '@/components/ui/submit-command'
import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type DocumentUploadProps = {
  meetingId: string
  words: Words['meetingInvitation']['documents']
  attachments: Pick<Words['attachments'], 'notSent' | 'unreadable'>
  errors: Words['errors']
}

type Said = { readonly text: string; readonly isBad: boolean }

/** One file after another, each told of when it is in or why not. */
export function DocumentUpload({ meetingId, words, attachments, errors }: DocumentUploadProps) {
  const router = useRouter()
  const [said, setSaid] = useState<readonly Said[]>([])
  const [sending, setSending] = useState<string | null>(null)

  async function send(files: readonly File[]) {
    const told: Said[] = []
    for (const file of files) {
      setSending(fill(words.sending, { name: file.name }))
      const asked = { meetingId, name: file.name, size: String(file.size) }
      const answer = await sendBytes('/api/uploads/meeting-documents', file, asked, { key: newKey(), errors })
      const reason = answer.ok ? '' : answer.code === 'unreadable' ? attachments.unreadable : answer.message
      told.push(
        answer.ok
          ? { text: fill(words.sent, { name: file.name }), isBad: false }
          : { text: `${file.name} ${fill(attachments.notSent, { reason })}`, isBad: true },
      )
    }
    setSending(null)
    setSaid(told)
    router.refresh()
  }

  return (
    <div className="space-y-2">
      <FilePicker label={words.add} accept={acceptedFiles} multiple onChosen={(files) => void send(files)} />
      {sending ? <Notice live>{sending}</Notice> : null}
      {said.map(({ text, isBad }) => (
        <Notice key={text} tone={isBad ? 'bad' : 'good'} live>
          {text}
        </Notice>
      ))}
    </div>
  )
}
