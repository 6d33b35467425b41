import type { ReactNode } from 'react'
import { FileLinks } from '@/components/attachments/file-links'
import { Badge } from '@/components/ui/badge'
import { CommandButton } from '@/components/ui/command-button'
import type { Tone } from '@/components/ui/tone'
import type { OutsideState } from '@/lib/domain/assignment/outsider'
import type { OutsideEntry as Entry } from '@/lib/queries/outsiders'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

const tones: Record<OutsideState, Tone> = { OPEN: 'info', ANSWERED: 'good', REVOKED: 'still', EXPIRED: 'warn' }

type OutsideEntryProps = { entry: Entry; words: Words; children?: ReactNode }

/** One question to somebody outside, and what came back. */
export function OutsideEntry({ entry, words, children }: OutsideEntryProps) {
  const { outsiders, common, errors, language } = words
  const { id, addressee, title, question, untilOn, askedBy, openings, state, answer, answeredBy, answeredOn, file } =
    entry
  const asked = { name: askedBy, day: dayText(untilOn, language), count: openings }
  return (
    <li className="space-y-2 py-3">
      <p className="cluster">
        <span className="font-semibold">{addressee}</span>
        <Badge tone={tones[state]}>{outsiders.states[state]}</Badge>
      </p>
      <p>{title}</p>
      <p className="written">{question}</p>
      <p className="text-ink-soft text-sm">{fill(outsiders.askedBy, asked)}</p>
      {children}
      {answer ? (
        <blockquote className="border-good border-l-4 pl-3">
          <p className="written">{answer}</p>
          <FileLinks files={file ? [file] : []} label={words.filesWithWords.shown} />
          <p className="text-ink-soft text-sm">
            {fill(outsiders.answeredBy, {
              name: answeredBy ?? '',
              day: answeredOn ? dayText(answeredOn, language) : '',
            })}
          </p>
        </blockquote>
      ) : null}
      {state === 'OPEN' ? (
        <CommandButton
          command="revoke-outsider"
          input={{ requestId: id }}
          look="quiet"
          confirm={{
            title: outsiders.revokeTitle,
            text: outsiders.revokeText,
            confirm: outsiders.revoke,
            cancel: common.cancel,
          }}
          words={errors}
        >
          {outsiders.revoke}
        </CommandButton>
      ) : null}
    </li>
  )
}
