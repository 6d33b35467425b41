'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CommandButton } from '@/components/ui/command-button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { OwnAnswer } from '@/lib/queries/contacts-for'
import type { Words } from '@/lib/wording/catalogue'
import { DisputeForm, type DisputeFormWords } from './dispute-form'

type AnswerContactProps = {
  contactId: string
  version: number
  own: Exclude<OwnAnswer, null>
  words: Words['contacts']['answer']
  dispute: DisputeFormWords
}

/** 属实 with one tap, undone with another; 不属实 asks what is untrue. */
export function AnswerContact({ contactId, version, own, words, dispute }: AnswerContactProps) {
  const { said, busy, problem, confirm, undo } = useOneTap(contactId, version, own, dispute.form.errors)
  if (said === 'DISPUTED')
    return (
      <div className="cluster">
        <span>{words.disputed}</span>
        <CommandButton command="take-back-contact-answer" input={{ contactId }} words={dispute.form.errors}>
          {words.takeBack}
        </CommandButton>
      </div>
    )
  return (
    <div className="no-print space-y-2" aria-live="polite">
      {said === 'ASKED' ? (
        <div className="flex flex-wrap items-start gap-3">
          <Button look="main" disabled={busy} onClick={confirm}>
            {words.confirm}
          </Button>
          <details className="min-w-0 grow basis-48">
            <summary className="button">{words.deny}</summary>
            <div className="mt-3">
              <DisputeForm contactId={contactId} version={version} words={dispute} />
            </div>
          </details>
        </div>
      ) : (
        <p className="cluster">
          <span>{words.confirmed}</span>
          {said === 'CONFIRMED_JUST_NOW' ? (
            <Button look="quiet" disabled={busy} onClick={undo}>
              {words.undo}
            </Button>
          ) : null}
        </p>
      )}
      <ProblemNotice problem={problem} words={dispute.form.errors} />
    </div>
  )
}

function useOneTap(contactId: string, version: number, own: Exclude<OwnAnswer, null>, words: Words['errors']) {
  const router = useRouter()
  const key = useRef<string | null>(null)
  const [changed, setChanged] = useState<'ASKED' | 'CONFIRMED_JUST_NOW' | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  /** The page is left as it is, so that a slip can be undone where it happened. */
  async function say(command: string, input: object, then: 'ASKED' | 'CONFIRMED_JUST_NOW') {
    if (busy) return
    key.current ??= newKey()
    setBusy(true)
    const answer = await submitCommand(command, input, key.current, words)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (answer.ok || answer.code !== 'network') key.current = null
    if (answer.ok) setChanged(then)
    else if (answer.code === 'stale-version') router.refresh()
  }

  return {
    busy,
    problem,
    said: own === 'DISPUTED' ? own : (changed ?? own),
    confirm: () => void say('confirm-contact', { contactId, version }, 'CONFIRMED_JUST_NOW'),
    undo: () => void say('take-back-contact-answer', { contactId }, 'ASKED'),
  }
}
