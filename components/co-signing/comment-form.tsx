'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { commentParts } from '@/lib/domain/suggestion/draft-comment'
import { commentSchema } from '@/lib/schemas/co-signing'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CommentFormProps = {
  way: { suggestionId: string; token?: string }
  words: Words['coSigning']
  form: FormWords
}

export function CommentForm({ way, words, form }: CommentFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'comment-on-draft',
    schema: commentSchema,
    defaultValues: { ...way, part: 'whole', text: '' },
    keptAs: `comment:${way.suggestionId}`,
    words: form,
    onDone: () => {
      state.form.reset({ ...way, part: 'whole', text: '' })
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.sign.send}>
      <SelectField
        label={words.sign.commentPart}
        options={commentParts.map((value) => ({ value, label: words.parts[value] }))}
        {...state.field('part')}
      />
      <TextArea
        label={words.sign.commentText}
        rows={3}
        {...state.field('text')}
        counter={<WrittenCounter control={state.form.control} name="text" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}
