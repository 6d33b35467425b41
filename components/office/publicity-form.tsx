'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { groundsToDepart, publicityInForce } from '@/lib/domain/suggestion/publicity'
import { publicityWishes } from '@/lib/domain/suggestion/suggestion'
import type { PublicityDesk } from '@/lib/queries/get-publicity'
import { publicitySchema } from '@/lib/schemas/publicity'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { PublicityBasis } from './publicity-basis'

type PublicityFormProps = { desk: PublicityDesk; words: Words['publicity']; form: FormWords }

/** What stands cannot be decided again; a ground is asked for only where the wish is left. */
export function PublicityForm({ desk, words, form }: PublicityFormProps) {
  const router = useRouter()
  const { id, wish } = desk
  const state = useCommandForm({
    command: 'decide-publicity',
    schema: publicitySchema,
    defaultValues: { suggestionId: id, reason: '' },
    keptAs: `publicity:${id}`,
    words: form,
    onDone: () => router.push(`/suggestions/${id}`),
    complete: ({ ground, ...input }) =>
      ground && groundsToDepart(wish, input.publicity).includes(ground) ? { ...input, ground } : input,
  })
  const publicity = useWatch({ control: state.form.control, name: 'publicity' })
  const grounds = publicity ? groundsToDepart(wish, publicity) : []
  const standing = publicityInForce(desk)
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards
        label={words.decision}
        choices={publicityWishes.map((value) => ({
          value,
          label: words.kinds[value],
          hint: value === standing ? words.standing : value === wish ? words.grounds.AS_WISHED : undefined,
          disabled: value === standing,
        }))}
        columns={3}
        {...state.field('publicity')}
      />
      {grounds.length > 0 ? <PublicityBasis grounds={grounds} words={words} {...state.field('ground')} /> : null}
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        rows={4}
        {...state.field('reason')}
        counter={<WrittenCounter control={state.form.control} name="reason" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}
