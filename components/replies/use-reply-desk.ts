'use client'

import { useRouter } from 'next/navigation'
import { type BaseSyntheticEvent, useCallback, useEffect } from 'react'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ReplyDraft } from '@/lib/queries/get-reply-draft'
import { replySchema } from '@/lib/schemas/reply'
import type { FormWords } from '@/lib/wording/catalogue'
import { valuesOf } from './draft-values'
import { useJoining } from './use-joining'
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
  const shared = useSharedDraft({ form, opened: valuesOf(assignmentId, draft, options), words: words.errors, onStale })
  const isStale = useStaleness(state.problem?.code, shared, onStale)
  const theirs = isStale && draft && draft.version !== form.getValues('version') ? draft : null
  const joining = useJoining(theirs && { draft: theirs, values: valuesOf(assignmentId, theirs, options) }, {
    form,
    shared,
    askCount: options.askCount,
  })

  async function submit(event?: BaseSyntheticEvent) {
    event?.preventDefault()
    await shared.rest()
    if (maySend) await state.submit()
    else await shared.save()
  }

  return { state, shared, submit, ...joining }
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
