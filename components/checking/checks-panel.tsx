'use client'

import { Button } from '@/components/ui/button'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { CheckingWords } from './checking-words'
import { FindingText } from './finding-text'
import { goToWords } from './go-to-words'
import { KeepWords } from './keep-words'
import { type Read, useChecks } from './use-checks'

type ChecksPanelProps = {
  assignmentId: string
  initial: Read
  savedAt: Date | null
  /** saves what is typed first, so that the newest words are read */
  save: () => Promise<void>
  words: CheckingWords
  errors: Words['errors']
}

/** Below what is being written, so that nothing above it moves while it changes. */
export function ChecksPanel({ assignmentId, initial, savedAt, save, words, errors }: ChecksPanelProps) {
  const { findings, version, state, look } = useChecks(assignmentId, initial, savedAt)
  const title = fill(words.title, { count: findings.length })
  return (
    <section aria-label={words.label} className="card space-y-2" data-findings={findings.length}>
      <div className="cluster">
        <h2 className="text-lg">{title}</h2>
        <Button look="quiet" disabled={state === 'reading'} onClick={() => void save().then(look)}>
          {words.again}
        </Button>
      </div>
      <p className="text-ink-soft text-sm">{findings.length === 0 ? words.none : words.lead}</p>
      <p role="status" className="text-sm">
        {state === 'failed' ? words.failed : state === 'reading' ? words.reading : ''}
      </p>
      <ul className="divide-y divide-line">
        {findings.map((finding, place) => (
          <li key={JSON.stringify([finding.kind, finding.place])} className="space-y-2 py-3">
            <FindingText finding={finding} words={words} />
            <Button onClick={() => goToWords(finding)}>{words.goTo}</Button>
            <KeepWords
              asked={{ assignmentId, version, place, kind: finding.kind }}
              onDone={look}
              words={words}
              errors={errors}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
