'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { TownCards } from '@/components/towns/town-cards'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { groundsToDepart, publicityInForce } from '@/lib/domain/suggestion/publicity'
import { publicityWishes } from '@/lib/domain/suggestion/suggestion'
import type { ToRegister } from '@/lib/queries/office-moves'
import { registrationSchema } from '@/lib/schemas/office'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { PublicityBasis } from './publicity-basis'

type RegisterFormProps = {
  suggestion: ToRegister
  /** why the category that is chosen beforehand is proposed */
  because: string | undefined
  words: Words['officeForms']['register']
  towns: Words['towns']
  publicity: Words['publicity']
  wishes: Words['suggestion']['publicityWishes']
  form: FormWords
}

export function RegisterForm({ suggestion, words, towns, because, publicity, wishes, form }: RegisterFormProps) {
  const state = useRegistering(suggestion, form)
  const { wish, decided } = suggestion.publicness
  const chosen = useWatch({ control: state.form.control, name: 'publicity' })
  const grounds = chosen ? groundsToDepart(wish, chosen) : []
  return (
    <CommandForm state={state} submit={words.submit}>
      <SelectField
        label={words.category}
        hint={because}
        blank={form.forms.choose}
        options={suggestion.categories.map(({ id, name }) => ({ value: id, label: name }))}
        {...state.field('categoryId')}
      />
      {suggestion.placing.towns.length > 0 ? (
        <TownCards
          placing={suggestion.placing}
          words={towns}
          optional={form.forms.optional}
          {...state.field('townIds')}
        />
      ) : null}
      <SelectField
        label={publicity.decision}
        optional={form.forms.optional}
        blank={
          decided
            ? fill(publicity.keep, { kind: publicity.kinds[decided] })
            : fill(publicity.asWished, { wish: wishes[wish] })
        }
        options={publicityWishes
          .filter((value) => value !== publicityInForce(suggestion.publicness))
          .map((value) => ({ value, label: publicity.kinds[value] }))}
        {...state.field('publicity', { blankAsAbsent: true })}
      />
      {grounds.length > 0 ? (
        <>
          <PublicityBasis grounds={grounds} words={publicity} {...state.field('ground')} />
          <TextArea label={publicity.reason} hint={publicity.reasonHint} rows={3} {...state.field('reason')} />
        </>
      ) : null}
    </CommandForm>
  )
}

function useRegistering({ id, proposed, publicness, placing }: ToRegister, words: FormWords) {
  const router = useRouter()
  return useCommandForm({
    command: 'register-suggestion',
    schema: registrationSchema,
    defaultValues: { suggestionId: id, categoryId: proposed?.id ?? '', townIds: [...placing.townIds] },
    keptAs: `register:${id}`,
    words,
    onDone: () => router.push(`/suggestions/${id}`),
    // What was written for a choice that was taken back is not sent.
    complete: ({ publicity, ground, reason, ...rest }) => {
      const fits = publicity && groundsToDepart(publicness.wish, publicity)
      if (!fits || fits.length === 0) return { ...rest, publicity }
      return { ...rest, publicity, reason, ground: ground && fits.includes(ground) ? ground : undefined }
    },
  })
}
