'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import { TextArea } from '@/components/ui/text-area'
import type { Words } from '@/lib/wording/catalogue'

type Props = {
  personId: string
  /** absent: about what the unit has not acknowledged */
  upTo?: string
  words: Pick<Words['notices']['phoneList'], 'note' | 'noteHint' | 'called'>
  errors: Words['errors']
}

/** What came of the call; the person leaves the list. */
export function CallForm({ personId, upTo, words, errors }: Props) {
  const router = useRouter()
  const [problem, setProblem] = useState<Problem | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const note = String(new FormData(event.currentTarget).get(`note-${personId}`) ?? '')
    const answer = await submitCommand(
      'note-call',
      upTo ? { personId, upTo, note } : { personId, note },
      newKey(),
      errors,
    )
    setProblem(answer.ok ? null : answer)
    if (answer.ok) router.refresh()
  }

  return (
    <form method="post" onSubmit={submit} className="no-print mt-3 space-y-3">
      <ProblemNotice problem={problem} words={errors} />
      <TextArea
        label={words.note}
        hint={words.noteHint}
        name={`note-${personId}`}
        rows={2}
        required
        minLength={2}
        maxLength={500}
      />
      <Button type="submit">{words.called}</Button>
    </form>
  )
}
