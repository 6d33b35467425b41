'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { commitmentUpdatesSchema } from '@/lib/schemas/commitment'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fieldText } from '@/lib/wording/issue-text'

export type UpdateRow = { id: string; href: string; title: string; text: string; due: string; last: string }

type UpdateFormProps = { rows: readonly UpdateRow[]; words: Words['commitments']['update']; form: FormWords }

const asNumber = (typed: unknown): unknown => (typed === '' || typed === undefined ? undefined : Number(typed))

/** All promises of the unit one below the other; what is left empty is not sent. */
export function UpdateForm({ rows, words, form }: UpdateFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'update-commitments',
    schema: commitmentUpdatesSchema,
    defaultValues: { updates: rows.map(({ id }) => ({ commitmentId: id, text: '', slipReason: '' })) },
    // By the list it was typed into: on another one it would stand under somebody else's promise.
    keptAs: `update-commitments:${rows.map(({ id }) => id).join()}`,
    words: form,
    onDone: () => router.push('/commitments'),
  })
  const { error } = state.form.getFieldState('updates', state.form.formState)
  // Of the list as a whole: that nothing in it has been filled in.
  const untold = error?.message ?? (error as { root?: { message?: string } } | undefined)?.root?.message
  return (
    <CommandForm state={state} submit={words.submit}>
      {rows.map((row, place) => (
        <fieldset key={row.id} className="card space-y-3">
          <legend className="sr-only">{row.text}</legend>
          <div>
            <p className="font-semibold">{row.text}</p>
            <p className="text-ink-soft text-sm">
              <a href={row.href}>{row.title}</a>
            </p>
            <p className="text-ink-soft text-sm">{row.due}</p>
            <p className="text-ink-soft text-sm">{row.last}</p>
          </div>
          <div className="grid gap-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
            <TextField
              label={words.percent}
              inputMode="numeric"
              optional=""
              {...state.field(`updates.${place}.percent`)}
              {...state.form.register(`updates.${place}.percent`, { setValueAs: asNumber })}
            />
            <TextField label={words.text} optional="" {...state.field(`updates.${place}.text`)} />
          </div>
          <div className="grid gap-3 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <DateField
              label={words.expectedOn}
              optional=""
              {...state.field(`updates.${place}.expectedOn`, { blankAsAbsent: true })}
            />
            <TextField label={words.slipReason} optional="" {...state.field(`updates.${place}.slipReason`)} />
          </div>
        </fieldset>
      ))}
      {untold ? (
        <Notice tone="bad" live>
          {fieldText(untold, form.validation)}
        </Notice>
      ) : null}
    </CommandForm>
  )
}
