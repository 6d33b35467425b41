'use client'

import { useEffect, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { AdviceCount, AdvicePanel } from '@/components/advice/advice-panel'
import { useAdvice } from '@/components/advice/use-advice'
import { DraftFiles } from '@/components/attachments/draft-files'
import type { KeptFile } from '@/components/attachments/kept-files'
import { useDraftFiles } from '@/components/attachments/use-draft-files'
import type { DeviceOwner } from '@/components/device/open-device'
import { LikePanel } from '@/components/likeness/like-panel'
import { Button } from '@/components/ui/button'
import { FormErrors } from '@/components/ui/form-errors'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { useReady } from '@/components/ui/use-ready'
import type { DraftChoices } from '@/lib/queries/get-draft'
import type { LikeSuggestion } from '@/lib/queries/like-suggestions'
import type { DraftForm as DraftValues } from '@/lib/schemas/draft'
import { DraftConflict } from './draft-conflict'
import { DraftEndings } from './draft-endings'
import { DraftFields, type DraftWords } from './draft-fields'
import { DraftMoreFields } from './draft-more-fields'
import { HandInLater } from './hand-in-later'
import { SaveLine } from './save-line'
import { type ServerDraft, useAutosave } from './use-autosave'
import { type HandsIn, useDraftEnding } from './use-draft-ending'
import { useDraftForm } from './use-draft-form'

type DraftFormProps = {
  server: ServerDraft
  canDiscard: boolean
  files: readonly KeptFile[]
  owner: DeviceOwner
  /** an office that enters it for a delegate asks him; only he hands in */
  handsIn: HandsIn
  choices: DraftChoices
  like: readonly LikeSuggestion[]
  words: DraftWords
}

/** Saved while it is written; handed in only when whole, and after a second look. */
export function DraftForm(props: DraftFormProps) {
  const { words } = props
  const draft = useDraft(props)
  const { autosave, ending, advice } = draft
  if (autosave.conflict) {
    return (
      <DraftConflict
        mine={autosave.conflict.values}
        theirs={draft.state.form.getValues()}
        base={autosave.conflict.base ?? null}
        choices={props.choices}
        words={words}
        onJoined={draft.goOnWith}
      />
    )
  }
  return (
    <form method="post" noValidate onSubmit={draft.handIn} className="space-y-6">
      <SaveLine
        state={autosave.state}
        hasBegun={draft.hasBegun}
        words={words.drafting}
        errors={words.form.errors}
        beside={<AdviceCount advice={advice} words={words.advice} />}
      />
      {autosave.elsewhere ? <Notice tone="warn">{words.device.elsewhere}</Notice> : null}
      {autosave.restored ? <Notice live>{words.drafting.restored}</Notice> : null}
      <FormErrors faults={draft.state.faults} words={words.form.forms} />
      <DraftFields
        state={draft.state}
        words={words}
        afterTitle={
          props.handsIn === 'submit-suggestion' ? <LikeTitle draft={draft} like={props.like} words={words} /> : null
        }
      />
      <DraftMoreFields state={draft.state} choices={props.choices} words={words} />
      <DraftFiles files={draft.files} isHandingIn={draft.isHandingIn} words={words.files} />
      <AdvicePanel advice={advice} words={words.advice} />
      {autosave.wantsHandIn ? (
        <HandInLater
          isSaved={autosave.state.kind === 'saved'}
          words={words.device}
          onConfirm={draft.handIn}
          onDrop={() => void autosave.wantHandIn(false)}
        />
      ) : null}
      <ProblemNotice problem={ending.problem} words={words.form.errors} />
      <DraftButtons draft={draft} canDiscard={props.canDiscard} words={words} />
      <DraftEndings ending={ending} values={() => draft.state.form.getValues()} advice={advice} words={words} />
    </form>
  )
}

function useDraft({ server, owner, handsIn, files: initial, choices, words }: DraftFormProps) {
  const state = useDraftForm(server.values, words.form)
  const advice = useAdvice(state.form, choices)
  const { suggestionId, begunAs, onBegun } = useAddress(server.suggestionId)
  const { errors } = words.form
  const autosave = useAutosave({ form: state.form, server, owner, errors, onBegun })
  const ending = useDraftEnding(autosave.saver, errors, {
    handsIn,
    onEnded: () => autosave.wantHandIn(false),
    onUnreachable: () => void autosave.wantHandIn(true),
  })
  useFreshPageOnReturn(server.suggestionId)
  const [isHandingIn, setHandingIn] = useState(false)
  // Who is quicker than this device is opened waits for it, and is not told that there is no connection.
  const suggestionOf = async () => (await (await autosave.ready.current)?.begin()) ?? null
  const files = useDraftFiles({ initial, suggestionOf, words: words.files })

  const save = async () => (await autosave.saver.current?.save()) ?? false
  const begun = async () => (begunAs.current === null && !(await save()) ? null : begunAs.current)
  const handIn = state.whenWhole(async () => {
    setHandingIn(true)
    if (files.leftToSend > 0) document.getElementById('attachments')?.focus()
    else if (await save()) ending.ask('submit')
    else if (autosave.saver.current?.isUnreachable) await autosave.wantHandIn(true)
  })
  const goOnWith = (values: DraftValues) => {
    state.form.reset(values, { keepDefaultValues: true })
    autosave.settle()
    void save()
  }
  return {
    state,
    advice,
    autosave,
    ending,
    files,
    isHandingIn,
    suggestionId,
    hasBegun: suggestionId !== null,
    begun,
    save,
    handIn,
    goOnWith,
  }
}

/** The form stays as it is when the draft gets its address, the cursor too; a reload finds the draft. */
function useAddress(known: string | null) {
  const [suggestionId, setSuggestionId] = useState(known)
  const begunAs = useRef(known)
  const onBegun = (id: string) => {
    history.replaceState(null, '', `/suggestions/${id}/edit`)
    begunAs.current = id
    setSuggestionId(id)
  }
  return { suggestionId, begunAs, onBegun }
}

type LikeTitleProps = { draft: ReturnType<typeof useDraft>; like: readonly LikeSuggestion[]; words: DraftWords }

function LikeTitle({ draft, like, words }: LikeTitleProps) {
  const title = useWatch({ control: draft.state.form.control, name: 'title' })
  return (
    <LikePanel initial={like} title={title} suggestionId={draft.suggestionId} begun={draft.begun} words={words.like} />
  )
}

type DraftButtonsProps = { draft: ReturnType<typeof useDraft>; canDiscard: boolean; words: DraftWords }

function DraftButtons({ draft, canDiscard, words: { drafting } }: DraftButtonsProps) {
  const ready = useReady()
  return (
    <div className="cluster">
      <Button type="submit" look="main" disabled={!ready}>
        {drafting.submit}
      </Button>
      <Button disabled={!ready} onClick={() => void draft.save()}>
        {drafting.saveNow}
      </Button>
      {canDiscard && draft.hasBegun ? (
        <Button look="danger" onClick={() => draft.ending.ask('discard')}>
          {drafting.discard}
        </Button>
      ) : null}
    </div>
  )
}

/** Coming back by the browser's own button, the blank page of a draft that has an address by now would be shown. */
function useFreshPageOnReturn(suggestionId: string | null) {
  useEffect(() => {
    if (suggestionId === null && location.pathname !== '/suggestions/new') location.reload()
  }, [suggestionId])
}
