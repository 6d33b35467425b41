'use client'

import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { DraftForm } from '@/lib/schemas/draft'
import type { DraftSaver } from './draft-saver'

const pauseBeforeSaving = 5_000
const pauseBeforeRetry = 15_000
const pauseBeforeKeeping = 300

type SaverRef = { readonly current: DraftSaver | null }

export function useSavingOnPause(form: UseFormReturn<DraftForm>, saver: SaverRef) {
  useEffect(() => {
    let keeping: ReturnType<typeof setTimeout> | undefined
    let saving: ReturnType<typeof setTimeout> | undefined
    const save = async () => {
      clearTimeout(saving)
      if (!saver.current || saver.current.isSaved) return
      if (!(await saver.current.save())) saving = setTimeout(save, pauseBeforeRetry)
    }
    const leave = () => {
      void saver.current?.keep()
      void save()
    }
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        saver.current?.typed()
        clearTimeout(keeping)
        clearTimeout(saving)
        keeping = setTimeout(() => void saver.current?.keep(), pauseBeforeKeeping)
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
