'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { SelectField } from '@/components/ui/select-field'
import { DateField } from '@/components/ui/text-field'
import { publishingHours } from '@/lib/schemas/publication'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { PublishOutcomes, type Reasons } from './publish-outcomes'
import { type Chosen, type Told, usePublishTogether } from './use-publish-together'

export type TogetherWords = {
  together: Words['publications']['together']
  fields: Words['publications']['fields']
  cancel: string
  language: Words['language']
  reasons: Reasons
  parts: Words['publications']['parts']
  errors: Words['errors']
}

type PublishTogetherProps = { names: Readonly<Record<string, string>>; words: TogetherWords; children: ReactNode }

/** Around the list: tick with the space bar, say from when, press Enter, and be told of each. */
export function PublishTogether({ names, words, children }: PublishTogetherProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const [told, setTold] = useState<{ answer: Told; names: typeof names } | null>(null)
  const { busy, problem, send } = usePublishTogether(words.errors)

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const replyIds = typed.getAll('reply').map(String)
    const on = String(typed.get('on') ?? '')
    setTold(null)
    setEmpty(replyIds.length === 0)
    if (replyIds.length > 0) setChosen(on ? { replyIds, on, hour: String(typed.get('hour')) } : { replyIds })
  }

  async function confirm() {
    const asked = chosen
    setChosen(null)
    const answer = asked && (await send(asked))
    if (!answer) return
    setTold({ answer, names })
    form.current?.reset()
    router.refresh()
  }

  return (
    <form ref={form} onSubmit={ask} className="stack">
      <Toolbar busy={busy} words={words} onTickReady={() => tickReady(form.current)} />
      {isEmpty ? (
        <Notice tone="warn" live>
          {words.together.nothing}
        </Notice>
      ) : null}
      <ProblemNotice problem={problem} words={words.errors} />
      {told ? <PublishOutcomes told={told.answer} names={told.names} words={words} /> : null}
      {children}
      <ConfirmDialog
        open={chosen !== null}
        title={fill(words.together.title, { count: chosen?.replyIds.length ?? 0 })}
        confirm={words.together.submit}
        cancel={words.cancel}
        onConfirm={() => void confirm()}
        onCancel={() => setChosen(null)}
      >
        {chosen?.on ? words.together.textLater : words.together.text}
      </ConfirmDialog>
    </form>
  )
}

function tickReady(form: HTMLFormElement | null) {
  for (const box of form?.querySelectorAll<HTMLInputElement>('input[name=reply]') ?? [])
    box.checked = box.dataset.ready === 'yes'
}

type ToolbarProps = { busy: boolean; words: TogetherWords; onTickReady: () => void }

function Toolbar({ busy, words: { together, fields }, onTickReady }: ToolbarProps) {
  return (
    <div className="cluster no-print items-end">
      <Button onClick={onTickReady}>{together.ready}</Button>
      <DateField label={fields.on} name="on" optional={fields.atOnce} />
      <SelectField
        label={fields.hour}
        name="hour"
        defaultValue="09:00"
        options={publishingHours.map((value) => ({ value, label: value }))}
      />
      <Button type="submit" look="main" disabled={busy} aria-busy={busy}>
        {together.submit}
      </Button>
    </div>
  )
}
