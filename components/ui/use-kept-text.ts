'use client'

import { useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { forget, keep, readKept } from './kept-text'
import { newKey } from './submit-command'

const pause = 300

type Memory = { key: string | null; unsaved: boolean }

/** Keeps the typed text and the form's key in the tab until the server has accepted them. */
export function useKeptText<Input extends FieldValues>(form: UseFormReturn<Input>, name: string) {
  const memory = useRef<Memory>({ key: null, unsaved: false })
  const [restored, setRestored] = useState(false)

  useEffect(() => {
    const kept = readKept<Input>(name)
    if (!kept) return
    memory.current = { key: kept.key, unsaved: true }
    form.reset(kept.values, { keepDefaultValues: true })
    setRestored(true)
  }, [form, name])

  useKeeping(form, name, memory)
  useWarningOnLeaving(memory)

  const clear = () => {
    memory.current = { key: null, unsaved: false }
    setRestored(false)
    forget(name)
  }
  const discard = () => {
    form.reset()
    clear()
  }
  return { restored, key: () => keyOf(memory.current), discard, done: clear }
}

type MemoryRef = { readonly current: Memory }

function useKeeping<Input extends FieldValues>(form: UseFormReturn<Input>, name: string, memory: MemoryRef) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const store = () => {
      // What was accepted since the last key was pressed is not kept any more.
      if (memory.current.unsaved) keep(name, { values: form.getValues(), key: keyOf(memory.current) })
    }
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty, name: changed }) => {
        if (!changed) return
        clearTimeout(timer)
        memory.current.unsaved = isDirty === true
        // What the server has taken is gone at once: a page opened anew before a pause would bring back the version before it.
        if (isDirty) timer = setTimeout(store, pause)
        else forget(name)
      },
    })
    return () => {
      clearTimeout(timer)
      store()
      stop()
    }
  }, [form, name, memory])
}

function useWarningOnLeaving(memory: MemoryRef) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (memory.current.unsaved) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [memory])
}

function keyOf(memory: Memory): string {
  memory.key ??= newKey()
  return memory.key
}
