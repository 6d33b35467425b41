'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type Path, useForm } from 'react-hook-form'
import { type FaultyField, faultyFields, focusOnFaults } from '@/components/ui/faulty-fields'
import { completeDraftSchema, type DraftForm } from '@/lib/schemas/draft'
import type { FormWords } from '@/lib/wording/catalogue'
import { fieldText, issueText } from '@/lib/wording/issue-text'

export type DraftFormState = ReturnType<typeof useDraftForm>

/** Unfinished is no fault while writing: only handing in asks for every part. */
export function useDraftForm(values: DraftForm, words: FormWords) {
  const [faults, setFaults] = useState<FaultyField[]>([])
  const form = useForm<DraftForm>({
    defaultValues: values,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: zodResolver(completeDraftSchema, { error: (issue) => issueText(issue, words.validation) }, { raw: true }),
  })

  function errorOf(name: Path<DraftForm>): string | undefined {
    const { error } = form.getFieldState(name, form.formState)
    const message = error?.message ?? (error as { root?: { message?: string } } | undefined)?.root?.message
    return message === undefined ? undefined : fieldText(message, words.validation)
  }

  /** Lines left empty beside written ones were not meant as asks. */
  function dropEmptyAsks(): void {
    const asks = form.getValues('asks')
    const written = asks.filter(({ text }) => text.trim() !== '')
    if (written.length > 0 && written.length < asks.length) form.setValue('asks', written)
  }

  const whenWhole = (then: () => Promise<void>) => (event: React.SyntheticEvent) => {
    event.preventDefault()
    dropEmptyAsks()
    void form.handleSubmit(
      async () => {
        setFaults([])
        await then()
      },
      (errors) => {
        const found = faultyFields(errors, words.validation)
        setFaults(found)
        focusOnFaults(found)
      },
    )()
  }

  const field = (name: Path<DraftForm>) => ({ ...form.register(name), error: errorOf(name) })

  return { form, field, errorOf, faults, whenWhole }
}
