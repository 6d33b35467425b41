'use client'

import { useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { newKey, submitCommand } from '@/components/ui/submit-command'
import type { DraftForm } from '@/lib/schemas/draft'
import type { Words } from '@/lib/wording/catalogue'
import { type DeviceCopy, deviceCopyName, forgetDeviceCopy, keepDeviceCopy, readDeviceCopy } from './device-copy'
import { DraftSaver, type SaveState } from './draft-saver'
import { saySame } from './draft-values'

const pauseBeforeSaving = 5_000
const pauseBeforeRetry = 15_000
const pauseBeforeKeeping = 300

export type ServerDraft = { suggestionId: string | null; version: number; values: DraftForm }

type Options = {
  form: UseFormReturn<DraftForm>
  server: ServerDraft
  personId: string
  errors: Words['errors']
  onBegun: (suggestionId: string) => void
}

/** Saves to the server when typing pauses and to the device at once; brings back what only the device had. */
export function useAutosave(options: Options) {
  const { form, server, personId } = options
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null })
  const [conflict, setConflict] = useState<DeviceCopy | null>(null)
  const [restored, setRestored] = useState(false)
  const saver = useRef<DraftSaver>(null)
  const made = useRef(options)

  useEffect(() => {
    if (saver.current) return
    const name = deviceCopyName(personId, server.suggestionId)
    const copy = readDeviceCopy(name)
    const outcome = copy ? compared(copy, server) : 'same'
    const brings = copy && outcome === 'newer'
    saver.current = saverOf(made.current, brings ? copy : null, setState)
    if (outcome === 'same' && copy) forgetDeviceCopy(name)
    if (outcome === 'conflict') setConflict(copy)
    if (brings) {
      form.reset(copy.values, { keepDefaultValues: true })
      setRestored(true)
      void saver.current.save()
    }
  }, [form, personId, server])

  useSavingOnPause(form, saver)
  const settle = () => {
    forgetDeviceCopy(deviceCopyName(personId, server.suggestionId))
    setConflict(null)
  }
  return { state, saver, conflict, settle, restored }
}

/** Unanswered and yet saved: the server's newer version holds the very words that were sent. */
function compared(copy: DeviceCopy, server: ServerDraft): 'same' | 'newer' | 'conflict' {
  if (saySame(copy.values, server.values)) return 'same'
  const isKnown = copy.version === server.version || (copy.unanswered && saySame(copy.unanswered.values, server.values))
  return isKnown ? 'newer' : 'conflict'
}

function saverOf(
  { form, server, personId, errors, onBegun }: Options,
  copy: DeviceCopy | null,
  tell: (state: SaveState) => void,
) {
  const unanswered = copy && copy.version === server.version ? copy.unanswered : null
  return new DraftSaver(
    { ...server, unanswered },
    {
      values: () => form.getValues(),
      send: (input, key) => submitCommand('save-draft', input, key, errors),
      newKey,
      keep: (kept, id) => keepDeviceCopy(deviceCopyName(personId, id), kept),
      forget: (id) => forgetDeviceCopy(deviceCopyName(personId, id)),
      now: () => new Date(),
      tell,
      begun: onBegun,
    },
  )
}

type SaverRef = { readonly current: DraftSaver | null }

function useSavingOnPause(form: UseFormReturn<DraftForm>, saver: SaverRef) {
  useEffect(() => {
    let keeping: ReturnType<typeof setTimeout> | undefined
    let saving: ReturnType<typeof setTimeout> | undefined
    const save = async () => {
      clearTimeout(saving)
      if (!saver.current || saver.current.isSaved) return
      if (!(await saver.current.save())) saving = setTimeout(save, pauseBeforeRetry)
    }
    const leave = () => {
      saver.current?.keep()
      void save()
    }
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        saver.current?.typed()
        clearTimeout(keeping)
        clearTimeout(saving)
        keeping = setTimeout(() => saver.current?.keep(), pauseBeforeKeeping)
        saving = setTimeout(save, pauseBeforeSaving)
      },
    })
    addEventListener('online', save)
    document.addEventListener('visibilitychange', leave)
    return () => {
      stop()
      clearTimeout(keeping)
      leave()
      clearTimeout(saving)
      removeEventListener('online', save)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [form, saver])
}
