'use client'

import { useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { type Advice, keyOf, type Surroundings } from '@/lib/domain/advice/advice'
import type { DraftForm } from '@/lib/schemas/draft'

const pauseBeforeLooking = 600

export type AdviceState = {
  readonly open: readonly Advice[]
  readonly noted: number
  readonly note: (one: Advice) => void
  readonly showAgain: () => void
}

/** Looks when the typing rests. The rules come by themselves after the page, and nothing waits for them. */
export function useAdvice(form: UseFormReturn<DraftForm>, around: Surroundings): AdviceState {
  const [list, setList] = useState<readonly Advice[]>([])
  const [noted, setNoted] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const look = async () => {
      const rules = await import('@/lib/domain/advice/advise').catch(() => null)
      if (!rules || isGone) return
      const { asks, ...written } = form.getValues()
      setList(rules.advise({ ...written, asks: asks.map(({ text }) => text) }, around))
    }
    void look()
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(rest)
        rest = setTimeout(look, pauseBeforeLooking)
      },
    })
    return () => {
      isGone = true
      stop()
      clearTimeout(rest)
    }
  }, [form, around])

  const open = list.filter((one) => !noted.has(keyOf(one)))
  return {
    open,
    noted: list.length - open.length,
    note: (one) => setNoted((before) => new Set(before).add(keyOf(one))),
    showAgain: () => setNoted(new Set()),
  }
}
