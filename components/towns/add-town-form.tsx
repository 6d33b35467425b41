'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import { addTownSchema } from '@/lib/schemas/town'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { TownFields } from './town-fields'

type AddTownFormProps = { cell: { row: string; column: string }; words: Words['towns']; form: FormWords }

export function AddTownForm({ cell, words, form }: AddTownFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof addTownSchema>>({
    command: 'add-town',
    schema: addTownSchema,
    defaultValues: { name: '', ...cell },
    keptAs: 'town:new',
    words: form,
    onDone: () => router.push('/towns'),
  })
  return (
    <CommandForm state={state} submit={words.addSubmit}>
      <TownFields field={state.field} words={words} />
    </CommandForm>
  )
}
