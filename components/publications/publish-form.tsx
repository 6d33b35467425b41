'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Extent } from '@/lib/domain/publication/extent'
import { publishSchema } from '@/lib/schemas/publication'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { PublishingFields, withoutIdleHour } from './publishing-fields'

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
    complete: withoutIdleHour,
    onDone: () => router.push(`/suggestions/${suggestionId}/publication`),
  })
  return (
    <CommandForm state={state} submit={words.publish}>
      <PublishingFields
        on={{ ...state.field('on', { blankAsAbsent: true }), optional: words.fields.atOnce }}
        hour={state.field('hour')}
        words={{ day: words.fields.on, dayHint: words.fields.onHint, hour: words.fields.hour }}
      />
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
