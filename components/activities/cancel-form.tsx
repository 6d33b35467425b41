'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { cancellingActivitySchema } from '@/lib/schemas/activity'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CancelFormProps = { activityId: string; words: Words['activities']['acts']; form: FormWords }

export function CancelForm({ activityId, words, form }: CancelFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'cancel-activity',
    schema: cancellingActivitySchema,
    defaultValues: { activityId, reason: '' },
    keptAs: `cancel-activity:${activityId}`,
    words: form,
    onDone: () => {
      router.push(`/activities/${activityId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submitCancel}>
      <TextArea label={words.cancelReason} hint={words.cancelHint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
