'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Extent } from '@/lib/domain/publication/extent'
import { publishingHours, publishSchema } from '@/lib/schemas/publication'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type PublishFormProps = {
  suggestionId: string
  replyId: string | null
  extent: Extent | null
  summary: string
  words: Words['publications']
  form: FormWords
}

export function PublishForm({ suggestionId, replyId, extent, summary, words, form }: PublishFormProps) {
  const router = useRouter()
  const isSummary = extent === 'SUMMARY'
  const state = useCommandForm({
    command: 'publish',
    schema: publishSchema,
    defaultValues: {
      suggestionId,
      ...(replyId ? { replyId } : {}),
      ...(isSummary ? { summary } : {}),
      hour: '09:00',
    },
    keptAs: `publish:${replyId ?? suggestionId}`,
    words: form,
    complete: ({ hour, ...input }) => (input.on ? { ...input, hour } : input),
    onDone: () => router.push(`/suggestions/${suggestionId}/publication`),
  })
  return (
    <CommandForm state={state} submit={words.publish}>
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField
          label={words.fields.on}
          hint={words.fields.onHint}
          {...state.field('on', { blankAsAbsent: true })}
          optional={words.fields.atOnce}
        />
        <SelectField
          label={words.fields.hour}
          options={publishingHours.map((value) => ({ value, label: value }))}
          {...state.field('hour')}
        />
      </div>
      {isSummary ? (
        <TextArea
          label={words.fields.summary}
          hint={words.fields.summaryHint}
          rows={5}
          optional={replyId ? undefined : form.forms.optional}
          {...state.field('summary')}
        />
      ) : null}
    </CommandForm>
  )
}
