'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { answererRanksKept, type MinutedItem } from '@/lib/domain/meeting/minutes'
import { itemCorrectionSchema } from '@/lib/schemas/meeting-minutes'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CorrectItemFormProps = { item: MinutedItem; words: Words['meetingMinutes']; form: FormWords }

/** What was said of one suggestion, put right after the closing. */
export function CorrectItemForm({ item, words, form }: CorrectItemFormProps) {
  const router = useRouter()
  const { itemId, answeredBy, answeredByPost, answeredByRank, answerText, delegateWords } = item
  const state = useCommandForm({
    command: 'correct-meeting-item',
    schema: itemCorrectionSchema,
    defaultValues: {
      ...{ itemId, answeredBy, answeredByPost, answeredByRank: answeredByRank ?? undefined },
      ...{ answerText, delegateWords, reason: '' },
    },
    keptAs: `item:${itemId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  const { minutes, ranks } = words
  const optional = form.forms.optional
  return (
    <CommandForm state={state} submit={minutes.correct}>
      <TextField label={minutes.answeredBy} optional={optional} {...state.field('answeredBy')} />
      <TextField label={minutes.answeredByPost} optional={optional} {...state.field('answeredByPost')} />
      <SelectField
        label={minutes.answeredByRank}
        optional={optional}
        blank={form.forms.choose}
        options={answererRanksKept.map((value) => ({ value, label: ranks[value] }))}
        {...state.field('answeredByRank', { blankAsAbsent: true })}
      />
      <TextArea label={minutes.answerText} rows={4} optional={optional} {...state.field('answerText')} />
      <TextArea label={minutes.delegateWords} rows={3} optional={optional} {...state.field('delegateWords')} />
      <TextField label={minutes.reason} {...state.field('reason')} />
    </CommandForm>
  )
}
