'use client'

import { useRouter } from 'next/navigation'
import { type BaseSyntheticEvent, useCallback, useEffect } from 'react'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ReplyDraft } from '@/lib/queries/get-reply-draft'
import { replySchema } from '@/lib/schemas/reply'
import type { FormWords } from '@/lib/wording/catalogue'
import { saysSame, settleOn, valuesOf } from './draft-values'
import { useSharedDraft } from './use-shared-draft'

export type ReplyDeskOptions = {
  assignmentId: string
  suggestionId: string
  draft: ReplyDraft | null
  proposedNumber: string
  /** how many asks the delegate numbered */
  askCount: number
  /** Not while more time has been asked for. */
  maySend: boolean
  form: FormWords
}

/** The reply form, the shared draft under it, and what to do when a colleague has written meanwhile. */
export function useReplyDesk(options: ReplyDeskOptions) {
  const { assignmentId, suggestionId, draft, maySend, form: words } = options
  const router = useRouter()
  const state = useCommandForm({
    command: 'submit-reply',
    schema: replySchema,
    defaultValues: valuesOf(assignmentId, draft, options),
    keptAs: `reply:${assignmentId}`,
    words,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  const { form } = state
  const onStale = useCallback(() => router.refresh(), [router])
  const shared = useSharedDraft({ form, words: words.errors, onStale })
  const isStale = useStaleness(state.problem?.code, shared, onStale)
  const theirs = isStale && draft && draft.version !== form.getValues('version') ? draft : null
  useOwnEcho(theirs, form, shared)

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
    settleOn(form, valuesOf(assignmentId, draft, options), false)
    shared.setState('unchanged')
  }

  return { state, shared, submit, keepMine, takeTheirs, theirs }
}

type Shared = ReturnType<typeof useSharedDraft>

function useStaleness(code: string | undefined, { state, setState }: Shared, onStale: () => void): boolean {
  useEffect(() => {
    if (code !== 'stale-version') return
    setState('stale')
    onStale()
  }, [code, setState, onStale])
  return state === 'stale'
}

/** Saved, but the answer was lost: the newer version is one's own, and nobody has to choose. */
function useOwnEcho(theirs: ReplyDraft | null, form: Parameters<typeof settleOn>[0], { lastSent, setState }: Shared) {
  useEffect(() => {
    if (!theirs || !saysSame(theirs, lastSent.current)) return
    form.setValue('version', theirs.version)
    setState('saved')
  }, [theirs, form, lastSent, setState])
}
