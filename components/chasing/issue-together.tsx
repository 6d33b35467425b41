'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { IssueOutcomes, type Outcome, type Reasons } from './issue-outcomes'
import { useIssueTogether } from './use-issue-together'

export type IssueTogetherWords = {
  together: Words['chasing']['together']
  acts: Pick<Words['chasing']['acts'], 'issue' | 'issueText'>
  cancel: string
  reasons: Reasons
  errors: Words['errors']
}

type IssueTogetherProps = { hasDrafts: boolean; words: IssueTogetherWords; children: ReactNode }

/** Around the list: tick, press once, and be told of each. What was told stays when the list has moved on. */
export function IssueTogether({ hasDrafts, words, children }: IssueTogetherProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isEmpty, setEmpty] = useState(false)
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null)
  const { busy, problem, send } = useIssueTogether(words.errors)

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const ticked = new FormData(event.currentTarget).getAll('notice').map(String)
    setOutcomes(null)
    setEmpty(ticked.length === 0)
    setChosen(ticked)
  }

  async function confirm() {
    const asked = chosen
    setChosen([])
    const told = await send(asked)
    if (!told) return
    setOutcomes(told)
    form.current?.reset()
    router.refresh()
  }

  const tickAll = () => {
    for (const box of form.current?.querySelectorAll<HTMLInputElement>('input[name=notice]') ?? []) box.checked = true
  }

  return (
    <form ref={form} onSubmit={ask} className="stack">
      {hasDrafts ? <Toolbar busy={busy} words={words} onTickAll={tickAll} /> : null}
      {isEmpty ? (
        <Notice tone="warn" live>
          {words.together.nothing}
        </Notice>
      ) : null}
      <ProblemNotice problem={problem} words={words.errors} />
      {outcomes ? <IssueOutcomes outcomes={outcomes} words={words.together} reasons={words.reasons} /> : null}
      {children}
      <ConfirmDialog
        open={chosen.length > 0}
        title={fill(words.together.title, { count: chosen.length })}
        confirm={words.acts.issue}
        cancel={words.cancel}
        onConfirm={confirm}
        onCancel={() => setChosen([])}
      >
        {words.acts.issueText}
      </ConfirmDialog>
    </form>
  )
}

type ToolbarProps = { busy: boolean; words: IssueTogetherWords; onTickAll: () => void }

function Toolbar({ busy, words: { together }, onTickAll }: ToolbarProps) {
  return (
    <div className="cluster no-print">
      <Button onClick={onTickAll}>{together.all}</Button>
      <Button type="submit" look="main" disabled={busy} aria-busy={busy}>
        {together.issue}
      </Button>
      <p className="text-ink-soft">{together.lead}</p>
    </div>
  )
}
