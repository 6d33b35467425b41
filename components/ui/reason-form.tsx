'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import type { FormWords } from '@/lib/wording/catalogue'
import type { ButtonLook } from './button'
import { CommandForm } from './command-form'
import { TextArea } from './text-area'
import { useCommandForm } from './use-command-form'

type Subject = Readonly<Record<string, string | number>>
type Reasoned = Subject & { readonly reason: string }

export type ReasonWords = { readonly reason: string; readonly hint?: string; readonly submit: string }

type ReasonFormProps = {
  command: string
  schema: z.ZodType
  /** what it is about; the typed reason is kept under it */
  of: Subject
  look?: ButtonLook | undefined
  /** where the page has several of them */
  scope?: string | undefined
  words: ReasonWords
  form: FormWords
}

/** One act that wants nothing but its reason, on the page that it changes. */
export function ReasonForm({ command, schema, of, look, scope, words, form }: ReasonFormProps) {
  const router = useRouter()
  const state = useCommandForm<Reasoned>({
    command,
    schema: schema as z.ZodType<unknown, Reasoned>,
    defaultValues: { ...of, reason: '' },
    keptAs: [command, ...Object.values(of)].join(':'),
    ...(scope ? { scope } : {}),
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit} look={look}>
      <TextArea label={words.reason} hint={words.hint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
