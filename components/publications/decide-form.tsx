'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { extentOfReply, type ReplyPublicness, withholdingGrounds } from '@/lib/domain/publication/extent'
import { publicities } from '@/lib/domain/reply/publicity'
import { replyPublicitySchema } from '@/lib/schemas/publication'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DecideFormProps = {
  suggestionId: string
  reply: ReplyPublicness & { readonly replyId: string }
  words: Words['publications']
  form: FormWords
}

/** What stands cannot be decided again; a ground is asked for where something is kept back. */
export function DecideForm({ suggestionId, reply, words, form }: DecideFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'decide-reply-publicity',
    schema: replyPublicitySchema,
    defaultValues: { replyId: reply.replyId, reason: '' },
    keptAs: `reply-publicity:${reply.replyId}`,
    words: form,
    complete: ({ ground, ...input }) => (input.publicity === 'FULL' ? input : { ...input, ground }),
    onDone: () => router.push(`/suggestions/${suggestionId}/publication`),
  })
  const publicity = useWatch({ control: state.form.control, name: 'publicity' })
  const standing = extentOfReply(reply)
  return (
    <CommandForm state={state} submit={words.decide}>
      <RadioCards
        label={words.extent}
        choices={publicities.map((value) => ({
          value,
          label: words.extents[value],
          hint: value === standing ? words.standing : value === reply.proposed ? words.asProposed : undefined,
          disabled: value === standing,
        }))}
        columns={3}
        {...state.field('publicity')}
      />
      {publicity && publicity !== 'FULL' ? (
        <RadioCards
          label={words.ground}
          choices={withholdingGrounds.map((value) => ({
            value,
            label: words.grounds[value],
            hint: words.bases[value],
          }))}
          columns={2}
          {...state.field('ground')}
        />
      ) : null}
      <TextArea label={words.fields.reason} hint={words.fields.reasonHint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}
