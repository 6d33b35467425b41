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
  proposing: Words['proposing']
  form: FormWords
}

const blank = { part: 'whole', text: '', passage: '', proposal: '' } as const

export function CommentForm({ way, words, proposing, form }: CommentFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'comment-on-draft',
    schema: commentSchema,
    defaultValues: { ...way, ...blank },
    keptAs: `comment:${way.suggestionId}`,
    words: form,
    onDone: () => {
      state.form.reset({ ...way, ...blank })
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
      <details>
        <summary className="min-h-11 py-2">{proposing.open}</summary>
        <div className="space-y-4">
          <TextArea
            label={proposing.passage}
            hint={proposing.passageHint}
            optional={form.forms.optional}
            rows={2}
            {...state.field('passage')}
          />
          <TextArea label={proposing.proposal} optional={form.forms.optional} rows={3} {...state.field('proposal')} />
        </div>
      </details>
    </CommandForm>
  )
}
