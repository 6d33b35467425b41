'use client'

import { useEffect, useRef, useState } from 'react'
import type { Path, UseFormReturn } from 'react-hook-form'
import type { ReplyDraft } from '@/lib/queries/get-reply-draft'
import { saysSame, settleOn } from './draft-values'
import { type JoinedReplies, joinedReply, joinReplies } from './join-replies'
import type { ReplyInput, useSharedDraft } from './use-shared-draft'

type Around = { form: UseFormReturn<ReplyInput>; shared: ReturnType<typeof useSharedDraft>; askCount: number }
type Newer = { readonly draft: ReplyDraft; readonly values: ReplyInput }
type TakenIn = { readonly by: string; readonly fields: readonly string[] }

/** A colleague has written meanwhile: different fields are joined at once, the same field is the person's to decide. */
export function useJoining(newer: Newer | null, around: Around) {
  const [takenIn, setTakenIn] = useState<TakenIn | null>(null)
  const isEcho = newer !== null && saysSame(newer.draft, around.shared.lastSent.current)
  const joined = newer && !isEcho ? joinedWith(newer, around) : null
  const isOpen = joined?.fields.some(({ outcome }) => outcome === 'BOTH') ?? false
  const apply = (decided: ReadonlyMap<string, string>) => {
    if (newer) settleOnBoth(newer, decided, around)
  }
  const settle = useRef(apply)
  settle.current = apply

  const version = newer?.draft.version
  const by = newer?.draft.writtenBy ?? ''
  const isByItself = joined !== null && !isOpen
  const names = isByItself ? joined.fields.filter(({ outcome }) => outcome === 'THEIRS').map(({ name }) => name) : []
  const told = useRef(names)
  told.current = names
  useEffect(() => {
    if (version === undefined || !isByItself) return
    setTakenIn({ by, fields: told.current })
    settle.current(new Map())
  }, [version, by, isByItself])
  useOwnEcho(isEcho ? newer : null, around)

  return { theirs: isOpen ? (newer?.draft ?? null) : null, joined: isOpen ? joined : null, apply, takenIn }
}

/** What both started from is what this page saw last, unless its words come from before a reload. */
function joinedWith({ values }: Newer, { form, shared, askCount }: Around): JoinedReplies {
  const mine = form.getValues()
  const seen = shared.lastSeen.current
  return joinReplies({ base: seen.version === mine.version ? seen : null, mine, theirs: values }, askCount)
}

/** Field by field, so that the cursor stays where it is. */
function settleOnBoth(newer: Newer, decided: ReadonlyMap<string, string>, around: Around): void {
  const { form, shared } = around
  const joined = joinedWith(newer, around)
  const before = form.getValues()
  const whole = joinedReply(joined, decided, newer.values)
  shared.lastSeen.current = structuredClone(newer.values)
  settleOn(form, newer.values)
  if (whole.answers.length !== before.answers.length) form.setValue('answers', whole.answers)
  for (const { name, outcome } of joined.fields)
    if (outcome === 'THEIRS' || outcome === 'BOTH')
      form.setValue(name as Path<ReplyInput>, valueIn(whole, name), { shouldDirty: true })
  void shared.save()
}

const valueIn = (values: ReplyInput, name: string) =>
  name.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], values) as never

/** Saved, but the answer was lost: the newer version is one's own, and nobody has to choose. */
function useOwnEcho(echo: Newer | null, { form, shared }: Around) {
  const { lastSeen, setState } = shared
  useEffect(() => {
    if (!echo) return
    lastSeen.current = structuredClone(echo.values)
    form.setValue('version', echo.draft.version)
    setState('saved')
  }, [echo, form, lastSeen, setState])
}
