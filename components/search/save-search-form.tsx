'use client'

import { useRouter } from 'next/navigation'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { SavedSearch } from '@/lib/domain/search/saved'
import { savedSearchChangeSchema, searchSavingSchema } from '@/lib/schemas/saved-search'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type SavedWords = Words['searching']['saved']

export function SaveSearchForm({ query, words, form }: { query: string; words: SavedWords; form: FormWords }) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'save-search',
    schema: searchSavingSchema,
    defaultValues: { name: '', alerts: false, query },
    keptAs: `save-search:${query}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.save}>
      <TextField label={words.name} maxLength={60} {...state.field('name')} />
      <CheckboxField label={words.alerts} hint={words.alertsHint} {...state.field('alerts')} />
    </CommandForm>
  )
}

type ChangeProps = { search: SavedSearch; words: SavedWords; form: FormWords }

export function ChangeSearchForm({ search: { id, name, alerts }, words, form }: ChangeProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'change-saved-search',
    schema: savedSearchChangeSchema,
    defaultValues: { savedSearchId: id, name, alerts },
    keptAs: `change-search:${id}`,
    scope: id,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.change}>
      <TextField label={words.name} maxLength={60} {...state.field('name')} />
      <CheckboxField label={words.alerts} hint={words.alertsHint} {...state.field('alerts')} />
    </CommandForm>
  )
}
