'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonLook } from './button'
import { FormErrors } from './form-errors'
import { Notice } from './notice'
import { ProblemNotice } from './problem-notice'
import type { CommandFormState } from './use-command-form'
import { useReady } from './use-ready'

type CommandFormProps = {
  state: CommandFormState
  /** The word on the button: the verb of the command. */
  submit: string
  /** Without it the button is the page's main one. */
  look?: ButtonLook | undefined
  /** Beside the button: a way back, a second command. */
  beside?: ReactNode
  children: ReactNode
}

/** Fields go in; what the server says comes out on top of them. */
export function CommandForm({ state, submit, look = 'main', beside, children }: CommandFormProps) {
  const { words, busy, problem, faults, restored } = state
  const ready = useReady()
  return (
    <form method="post" noValidate aria-busy={busy} onSubmit={state.submit} className="space-y-6">
      {restored ? <RestoredNotice state={state} /> : null}
      <FormErrors faults={faults} words={words.forms} />
      {children}
      <ProblemNotice problem={problem} words={words.errors} />
      <div className="cluster">
        <Button type="submit" look={look} disabled={!ready || busy}>
          {busy ? words.forms.submitting : submit}
        </Button>
        {beside}
      </div>
    </form>
  )
}

function RestoredNotice({ state }: { state: CommandFormState }) {
  return (
    <Notice live>
      <div className="cluster">
        <span>{state.words.forms.restored}</span>
        <Button look="quiet" onClick={state.discardRestored}>
          {state.words.forms.discardRestored}
        </Button>
      </div>
    </Notice>
  )
}
