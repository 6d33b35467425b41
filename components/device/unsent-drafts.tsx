'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { DraftForm } from '@/lib/schemas/draft'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { addressOf } from './local-draft'
import type { DeviceOwner } from './open-device'
import { type UnsentCopy, useUnsent } from './use-unsent'

type UnsentDraftsProps = {
  owner: DeviceOwner
  words: Words['device']
  untitled: string
  errors: Words['errors']
}

/** Absent while the device holds nothing that the server does not have. */
export function UnsentDrafts({ owner, words, untitled, errors }: UnsentDraftsProps) {
  const router = useRouter()
  const [asked, setAsked] = useState<UnsentCopy | null>(null)
  const { list, sent, isSending, send, remove, asNew } = useUnsent(owner, errors, () => router.refresh())
  if (list.length === 0) {
    return sent > 0 ? <p role="status">{fill(words.sent, { count: sent })}</p> : null
  }
  return (
    <Card title={fill(words.unsent, { count: list.length })} aside={<Badge tone="warn">{String(list.length)}</Badge>}>
      <p className="text-ink-soft" role="status">
        {isSending ? words.sending : words.lead}
      </p>
      <ul className="divide-y divide-line" data-unsent={list.length}>
        {list.map((one) => (
          <li key={one.name} className="space-y-2 py-3">
            <UnsentLine one={one} words={words} untitled={untitled} />
            <div className="cluster">
              {one.standing.kind === 'failed' ? <Button onClick={() => void asNew(one)}>{words.asNew}</Button> : null}
              {one.standing.kind === 'writing' ? null : (
                <Button look="quiet" onClick={() => setAsked(one)}>
                  {words.remove}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Button look="main" disabled={isSending} onClick={() => void send()}>
        {words.send}
      </Button>
      <ConfirmDialog
        open={asked !== null}
        title={words.removeTitle}
        confirm={words.remove}
        cancel={words.keep}
        danger
        onConfirm={() => {
          if (asked) void remove(asked)
          setAsked(null)
        }}
        onCancel={() => setAsked(null)}
      >
        {words.removeText}
      </ConfirmDialog>
    </Card>
  )
}

type UnsentLineProps = { one: UnsentCopy; words: Words['device']; untitled: string }

function UnsentLine({ one: { draftId, copy, standing }, words, untitled }: UnsentLineProps) {
  const kept = copy.keptAt ? fill(words.kept, { time: clock(new Date(copy.keptAt)) }) : null
  return (
    <>
      <a href={addressOf(draftId)} className="block min-h-11 py-1.5 text-lg">
        {copy.values.title.trim() || untitled}
      </a>
      <p className="text-ink-soft">{[kept, sayingOf(standing, words)].filter(Boolean).join('　')}</p>
      <details>
        <summary className="py-1.5">{words.show}</summary>
        <p className="written">{textOf(copy.values)}</p>
      </details>
    </>
  )
}

function sayingOf(standing: UnsentCopy['standing'], words: Words['device']): string | null {
  if (standing.kind === 'failed') return standing.problem.message
  if (standing.kind === 'waiting') return words.offline
  return standing.kind === 'sent' ? null : words[standing.kind]
}

const textOf = ({ title, situation, analysis, asks }: DraftForm): string =>
  [title, situation, analysis, ...asks.map(({ text }, place) => text && `${place + 1}. ${text}`)]
    .filter((part) => part.trim() !== '')
    .join('\n\n')

const two = (part: number) => String(part).padStart(2, '0')
const clock = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())} `
