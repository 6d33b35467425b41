'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { unmergeScopes } from '@/lib/domain/merging/case-group'
import { unmergingSchema } from '@/lib/schemas/merging'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type UnmergeFormProps = {
  suggestionId: string
  words: Words['merging']['unmerge']
  form: FormWords
}

export function UnmergeForm({ suggestionId, words, form }: UnmergeFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'unmerge-suggestion',
    schema: unmergingSchema,
    defaultValues: { suggestionId, scope: 'ONE', reason: '' },
    keptAs: `unmerge:${suggestionId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards
        label={words.scope}
        choices={unmergeScopes.map((value) => ({ value, label: words.scopes[value] }))}
        columns={2}
        {...state.field('scope')}
      />
      <TextArea label={words.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
