'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { fondsSchema } from '@/lib/schemas/dossier'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type FondsFormProps = { fonds: string; words: Words['dossier']['list']; form: FormWords }

export function FondsForm({ fonds, words, form }: FondsFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'set-fonds',
    schema: fondsSchema,
    defaultValues: { fonds },
    keptAs: 'fonds',
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.fondsSave}>
      <TextField
        label={words.fonds}
        hint={words.fondsHint}
        maxLength={8}
        optional={form.forms.optional}
        {...state.field('fonds')}
      />
    </CommandForm>
  )
}
