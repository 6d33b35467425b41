'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { awardNoticeSchema } from '@/lib/schemas/award'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type NoticeFormProps = { callId: string; today: string; hint: string; words: Words['awards']['acts']; form: FormWords }

export function NoticeForm({ callId, today, hint, words, form }: NoticeFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof awardNoticeSchema>>({
    command: 'open-award-notice',
    schema: awardNoticeSchema,
    defaultValues: { callId, from: today },
    keptAs: `award-notice:${callId}`,
    scope: 'notice',
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.notice}>
      <DateField label={words.noticeFrom} hint={hint} min={today} {...state.field('from')} />
    </CommandForm>
  )
}
