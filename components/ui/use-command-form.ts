'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRef, useState } from 'react'
import { type DefaultValues, type FieldErrors, type FieldValues, type Path, useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { FormWords } from '@/lib/wording/catalogue'
import { fieldText, issueText } from '@/lib/wording/issue-text'
import { type FaultyField, faultyFields, focusOnFaults, scoped } from './faulty-fields'
import { type Problem, submitCommand } from './submit-command'
import { useKeptText } from './use-kept-text'

type CommandFormOptions<Input extends FieldValues, Result> = {
  /** The verb: `object-to-assignment`. */
  command: string
  schema: z.ZodType<unknown, Input>
  defaultValues: DefaultValues<Input>
  /** Names the typed text in this tab, e.g. `reply:${assignmentId}`. */
  keptAs: string
  /** Tells its fields' ids apart from those of other forms on the page. */
  scope?: string
  words: FormWords
  onDone: (result: Result) => void
  /** Last touch before sending, such as a field that the address decides. */
  complete?: (input: Input) => unknown
  /** Another way to send, such as one that waits while the house is busy. */
  submitBy?: typeof submitCommand
}

/** One schema, one key, one command: typed text survives a lost line, an ended session and a reload. */
export function useCommandForm<Input extends FieldValues, Result = unknown>(
  options: CommandFormOptions<Input, Result>,
) {
  const { schema, defaultValues, keptAs, scope, words } = options
  const form = useForm<Input>({
    defaultValues,
    shouldFocusError: false,
    resolver: zodResolver(schema, { error: (issue) => issueText(issue, words.validation) }, { raw: true }),
  })
  const kept = useKeptText(form, keptAs)
  const sending = useSending(options, form, kept)
  const { errors } = form.formState

  function field(name: Path<Input>, { blankAsAbsent = false } = {}) {
    const message = form.getFieldState(name, form.formState).error?.message
    return {
      ...form.register(name, blankAsAbsent ? { setValueAs: absentWhenBlank } : {}),
      ...(scope ? { at: scoped(name, scope) } : {}),
      error: message === undefined ? undefined : fieldText(message, words.validation),
    }
  }

  return { ...sending, form, field, errors, words, restored: kept.restored, discardRestored: kept.discard }
}

export type CommandFormState = Pick<
  ReturnType<typeof useCommandForm>,
  'submit' | 'busy' | 'problem' | 'faults' | 'words' | 'restored' | 'discardRestored'
>

type FormOf<Input extends FieldValues> = ReturnType<typeof useForm<Input>>
type KeptText = ReturnType<typeof useKeptText>

function useSending<Input extends FieldValues, Result>(
  { command, scope, words, onDone, complete, submitBy = submitCommand }: CommandFormOptions<Input, Result>,
  form: FormOf<Input>,
  kept: KeptText,
) {
  const underway = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [faults, setFaults] = useState<FaultyField[]>([])

  function showFaults(errors: FieldErrors<Input>) {
    const found = faultyFields(errors, words.validation, scope)
    setFaults(found)
    focusOnFaults(found)
  }

  function refuse(refusal: Problem) {
    setProblem(refusal)
    for (const [path, message] of Object.entries(refusal.fields ?? {})) {
      form.setError(path as Path<Input>, { type: 'server', message: fieldText(message, words.validation) })
    }
    if (refusal.fields) showFaults(form.control._formState.errors as FieldErrors<Input>)
  }

  async function send(input: Input) {
    setFaults([])
    const answer = await submitBy<Result>(command, complete ? complete(input) : input, kept.key(), words.errors)
    if (!answer.ok) return refuse(answer)
    setProblem(null)
    kept.done()
    onDone(answer.result)
  }

  async function submit(event?: React.BaseSyntheticEvent) {
    event?.preventDefault()
    if (underway.current) return
    underway.current = true
    setBusy(true)
    await form
      .handleSubmit(send, showFaults)()
      .finally(() => {
        underway.current = false
        setBusy(false)
      })
  }

  // What has been corrected meanwhile, or is asked no longer, is no fault any more.
  const standing = faults.filter(({ name }) => form.getFieldState(name as Path<Input>, form.formState).error)
  return { submit, busy, problem, faults: standing }
}

const absentWhenBlank = (value: unknown) => (value === '' ? undefined : value)
