'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ToPlace } from '@/lib/queries/get-to-place'
import { placingSchema } from '@/lib/schemas/town'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { TownCards } from './town-cards'

type PlaceFormProps = { suggestion: ToPlace; words: Words['towns']; form: FormWords }

export function PlaceForm({ suggestion: { id, placing }, words, form }: PlaceFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof placingSchema>>({
    command: 'place-suggestion',
    schema: placingSchema,
    defaultValues: { suggestionId: id, townIds: [...placing.townIds] },
    keptAs: `place:${id}`,
    words: form,
    onDone: () => router.push(`/suggestions/${id}`),
  })
  return (
    <CommandForm state={state} submit={words.placeSubmit}>
      <TownCards placing={placing} words={words} optional={form.forms.optional} {...state.field('townIds')} />
    </CommandForm>
  )
}
