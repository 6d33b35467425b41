'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { Option, OptionGroup } from '@/components/ui/option-lines'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { SelectField } from '@/components/ui/select-field'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import { useReady } from '@/components/ui/use-ready'
import type { Words } from '@/lib/wording/catalogue'
import { correctionOf } from './correction'

export type Question = {
  name: string
  label: string
  hint: string
  value: string
  options: readonly (Option | OptionGroup)[]
  blank?: string
}

type CorrectionFormProps = {
  importId: string
  session: Question
  columns: readonly Question[]
  names: readonly { title: string; questions: readonly Question[] }[]
  words: Words['importing']['preview']
  errors: Words['errors']
}

/** Longer lists of names are folded away, unless one of them waits for an answer. */
const few = 9

/** Everything that was understood stands in a field of its own and can be said otherwise. */
export function CorrectionForm({ importId, session, columns, names, words, errors }: CorrectionFormProps) {
  const ready = useReady()
  const { busy, problem, apply } = useCorrection(importId, columns, errors)
  const asked = names.filter(({ questions }) => questions.length > 0)
  return (
    <form method="post" noValidate aria-busy={busy} className="space-y-6" onSubmit={apply}>
      <Select {...session} />
      <fieldset>
        <legend className="mb-2 font-semibold">{words.columns}</legend>
        <Questions questions={columns} />
      </fieldset>
      {asked.length > 0 ? <p className="text-ink-soft">{words.namesHint}</p> : null}
      {asked.map(({ title, questions }) => (
        <details key={title} open={questions.length <= few || questions.some(({ value }) => value === '')}>
          <summary className="flex min-h-11 items-center font-semibold text-action">{`${title} ${questions.length}`}</summary>
          <Questions questions={questions} />
        </details>
      ))}
      <ProblemNotice problem={problem} words={errors} />
      <Button type="submit" disabled={!ready || busy}>
        {words.apply}
      </Button>
    </form>
  )
}

const Select = ({ value, ...question }: Question) => <SelectField {...question} defaultValue={value} />

function Questions({ questions }: { questions: readonly Question[] }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {questions.map((question) => (
        <Select key={question.name} {...question} />
      ))}
    </div>
  )
}

function useCorrection(importId: string, columns: readonly Question[], errors: Words['errors']) {
  const router = useRouter()
  const [sending, setSending] = useState(false)
  const [arriving, startArriving] = useTransition()
  const [problem, setProblem] = useState<Problem | null>(null)

  async function apply(event: React.SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending) return
    const input = correctionOf(importId, new FormData(event.currentTarget), columns)
    setSending(true)
    const answer = await submitCommand('correct-import', input, newKey(), errors)
    setSending(false)
    setProblem(answer.ok ? null : answer)
    if (answer.ok) startArriving(() => router.refresh())
  }

  return { busy: sending || arriving, problem, apply }
}
