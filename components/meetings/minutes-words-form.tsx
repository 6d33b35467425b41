'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { MinutesView } from '@/lib/queries/get-minutes'
import { minutesWordsSchema } from '@/lib/schemas/meeting-minutes'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type MinutesWordsFormProps = {
  meetingId: string
  kept: MinutesView['words']
  words: Words['meetingMinutes']['minutes']
  form: FormWords
}

/** Beginning and end, as long as nothing is final. */
export function MinutesWordsForm({ meetingId, kept, words, form }: MinutesWordsFormProps) {
  const router = useRouter()
  const state = useCommandForm<{ meetingId: string; introduction?: string; closing?: string; saves: number }>({
    command: 'save-minutes',
    schema: minutesWordsSchema,
    defaultValues: { meetingId, ...kept },
    keptAs: `minutes:${meetingId}`,
    words: form,
    complete: (input) => ({ ...input, saves: kept.saves }),
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.save}>
      <TextArea
        label={words.introduction}
        hint={words.introductionHint}
        rows={4}
        optional={form.forms.optional}
        {...state.field('introduction')}
      />
      <TextArea label={words.closingWords} rows={3} optional={form.forms.optional} {...state.field('closing')} />
    </CommandForm>
  )
}
