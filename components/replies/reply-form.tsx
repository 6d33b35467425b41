'use client'

import { useRouter } from 'next/navigation'
import { type BaseSyntheticEvent, useCallback, useEffect } from 'react'
import { Button } from '@/components/ui/button'
import type { Choice } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ReplyDraft } from '@/lib/queries/get-reply-draft'
import { replySchema } from '@/lib/schemas/reply'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'
import type { Language } from '@/lib/wording/language'
import { DraftConflict } from './draft-conflict'
import { DraftNote } from './draft-note'
import { ReplyFields } from './reply-fields'
import { type ReplyInput, settleOn, useSharedDraft } from './use-shared-draft'

export type ReplyFormProps = {
  assignmentId: string
  suggestionId: string
  draft: ReplyDraft | null
  proposedNumber: string
  /** Not while more time has been asked for. */
  maySend: boolean
  classes: readonly Choice[]
  publicities: readonly Choice[]
  timeZone: string
  language: Language
  words: Words['replyForm']
  form: FormWords
}

export function ReplyForm(props: ReplyFormProps) {
  const { draft, words, form: formWords, timeZone, language } = props
  const desk = useReplyDesk(props)
  const { state, shared } = desk
  const said = (instant: Date | string) => instantText(instant, timeZone, language)
  return (
    <CommandForm
      state={{ ...state, submit: desk.submit }}
      submit={words.send}
      beside={
        <Button onClick={() => void shared.save()} disabled={shared.state === 'saving'}>
          {words.saveNow}
        </Button>
      }
    >
      {desk.isBehind && draft ? (
        <DraftConflict
          theirs={draft}
          mine={state.form.getValues('body')}
          instant={said(draft.writtenAt)}
          words={words}
          onKeepMine={desk.keepMine}
          onTakeTheirs={desk.takeTheirs}
        />
      ) : null}
      <ReplyFields state={state} {...props} form={formWords} />
      <DraftNote
        state={shared.state}
        savedAt={said(shared.savedAt ?? draft?.writtenAt ?? new Date(0))}
        isNew={!draft && !shared.savedAt}
        words={words}
      />
    </CommandForm>
  )
}

function useReplyDesk({ assignmentId, suggestionId, draft, proposedNumber, maySend, form: words }: ReplyFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'submit-reply',
    schema: replySchema,
    defaultValues: valuesOf(assignmentId, draft, proposedNumber),
    keptAs: `reply:${assignmentId}`,
    words,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  const { form, problem } = state
  const onStale = useCallback(() => router.refresh(), [router])
  const shared = useSharedDraft({ form, words: words.errors, onStale })
  const { setState } = shared

  useEffect(() => {
    if (problem?.code !== 'stale-version') return
    setState('stale')
    onStale()
  }, [problem, setState, onStale])

  async function submit(event?: BaseSyntheticEvent) {
    event?.preventDefault()
    await shared.rest()
    if (maySend) await state.submit()
    else await shared.save()
  }

  function keepMine() {
    form.setValue('version', draft?.version ?? 0)
    void shared.save()
  }

  function takeTheirs() {
    settleOn(form, valuesOf(assignmentId, draft, proposedNumber), false)
    setState('unchanged')
  }

  const isBehind = shared.state === 'stale' && draft !== null && draft.version !== form.getValues('version')
  return { state, shared, submit, keepMine, takeTheirs, isBehind }
}

/** A choice not yet made is absent, which the schema asks for when the reply is sent. */
function valuesOf(assignmentId: string, draft: ReplyDraft | null, proposedNumber: string): ReplyInput {
  const values = {
    assignmentId,
    version: draft?.version ?? 0,
    body: draft?.body ?? '',
    answerMeaning: draft?.answerMeaning ?? undefined,
    publicity: draft?.publicity ?? undefined,
    publicityReason: draft?.publicityReason ?? '',
    documentNumber: draft?.documentNumber ?? proposedNumber,
  }
  return values as ReplyInput
}
