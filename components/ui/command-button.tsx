'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState, useTransition } from 'react'
import type { Words } from '@/lib/wording/catalogue'
import { Button, type ButtonLook } from './button'
import { ConfirmDialog } from './confirm-dialog'
import { ProblemNotice } from './problem-notice'
import { newKey, type Problem, submitCommand } from './submit-command'

type CommandButtonProps = {
  command: string
  input: unknown
  look?: ButtonLook
  children: ReactNode
  /** Asks first. */
  confirm?: { title: string; text?: string; confirm: string; cancel: string }
  /** Where to go afterwards; without it the page shows its new state. */
  doneHref?: string
  words: Words['errors']
}

/** One click, one command. */
export function CommandButton({ command, input, look, children, confirm, doneHref, words }: CommandButtonProps) {
  const [asking, setAsking] = useState(false)
  const { busy, problem, run } = useOneCommand({ command, input, doneHref, words })
  return (
    <div className="[&>*+:not(dialog)]:mt-2">
      <Button look={look} disabled={busy} aria-busy={busy} onClick={confirm ? () => setAsking(true) : run}>
        {children}
      </Button>
      <ProblemNotice problem={problem} words={words} />
      {confirm ? (
        <ConfirmDialog
          open={asking}
          title={confirm.title}
          confirm={confirm.confirm}
          cancel={confirm.cancel}
          danger={look === 'danger'}
          busy={busy}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            void run()
          }}
        >
          {confirm.text}
        </ConfirmDialog>
      ) : null}
    </div>
  )
}

type OneCommand = Pick<CommandButtonProps, 'command' | 'input' | 'doneHref' | 'words'>

function useOneCommand({ command, input, doneHref, words }: OneCommand) {
  const router = useRouter()
  const key = useRef<string | null>(null)
  const [sending, setSending] = useState(false)
  const [arriving, startArriving] = useTransition()
  const [problem, setProblem] = useState<Problem | null>(null)

  async function run() {
    if (sending) return
    key.current ??= newKey()
    setSending(true)
    const answer = await submitCommand(command, input, key.current, words)
    setSending(false)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return
    key.current = null
    startArriving(() => (doneHref ? router.push(doneHref) : router.refresh()))
  }

  return { busy: sending || arriving, problem, run }
}
