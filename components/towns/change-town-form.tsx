'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { KeptTown } from '@/lib/domain/town/town'
import { changeTownSchema } from '@/lib/schemas/town'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { TownFields } from './town-fields'

type ChangeTownFormProps = { town: KeptTown; words: Words['towns']; form: FormWords }

export function ChangeTownForm({ town, words, form }: ChangeTownFormProps) {
  const router = useRouter()
  const { id, version, name, row, column, isRetired } = town
  const state = useCommandForm<z.input<typeof changeTownSchema>>({
    command: 'change-town',
    schema: changeTownSchema,
    defaultValues: { townId: id, version, name, row: String(row), column: String(column), isRetired },
    keptAs: `town:${id}:${version}`,
    words: form,
    onDone: () => router.push('/towns'),
  })
  return (
    <CommandForm state={state} submit={words.changeSubmit}>
      <TownFields field={state.field} words={words} />
      <CheckboxField label={words.retired} hint={words.retiredHint} {...state.field('isRetired')} />
    </CommandForm>
  )
}
