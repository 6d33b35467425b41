'use client'

import { useRouter } from 'next/navigation'
import { CommandButton } from '@/components/ui/command-button'
import { CommandForm } from '@/components/ui/command-form'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { paperSchema } from '@/lib/schemas/attachment'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type PaperFormProps = {
  suggestionId: string
  receivedOn: LocalDate | null
  today: LocalDate
  words: Words['attachments']['papers']
  cancel: string
  form: FormWords
}

/** The tick that the signed paper is there, with its day. */
export function PaperForm({ suggestionId, receivedOn, today, words, cancel, form }: PaperFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'receive-paper',
    schema: paperSchema,
    defaultValues: { suggestionId, receivedOn: receivedOn ?? today },
    keptAs: `paper:${suggestionId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <div className="space-y-3">
      <CommandForm state={state} submit={receivedOn ? words.change : words.tick}>
        <DateField label={words.receivedOn} max={today} {...state.field('receivedOn')} />
      </CommandForm>
      {receivedOn ? (
        <CommandButton
          command="receive-paper"
          input={{ suggestionId, receivedOn: null }}
          look="quiet"
          confirm={{ title: words.untickSure, confirm: words.untick, cancel }}
          words={form.errors}
        >
          {words.untick}
        </CommandButton>
      ) : null}
    </div>
  )
}
