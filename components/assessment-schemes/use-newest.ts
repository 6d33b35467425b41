'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { CommandFormState } from '@/components/ui/use-command-form'

/** After somebody else's change the page shows what is saved now; what was typed stays in the form. */
export function useNewest({ problem }: CommandFormState): boolean {
  const router = useRouter()
  const isStale = problem?.code === 'stale-version'
  useEffect(() => {
    if (isStale) router.refresh()
  }, [isStale, router])
  return isStale
}
