'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { noticeReasonSchema } from '@/lib/schemas/chasing'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type NoticeReasonFormProps = {
  act: 'discard' | 'withdraw'
  noticeId: string
  words: Words['chasing']['acts']
  form: FormWords
}

export function NoticeReasonForm({ act, noticeId, words, form }: NoticeReasonFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: `${act}-chasing-notice`,
    schema: noticeReasonSchema,
    defaultValues: { noticeId, reason: '' },
    keptAs: `${act}-notice:${noticeId}`,
    words: form,
    onDone: () => {
      router.push(`/chasing-notices/${noticeId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words[act]}>
      <TextArea label={words.reason} hint={words[`${act}Text`]} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
