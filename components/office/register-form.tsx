'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ToRegister } from '@/lib/queries/office-moves'
import { registrationSchema } from '@/lib/schemas/office'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type RegisterFormProps = {
  suggestion: ToRegister
  /** why the category that is chosen beforehand is proposed */
  because: string | undefined
  words: Words['officeForms']['register']
  form: FormWords
}

export function RegisterForm({ suggestion, words, because, form }: RegisterFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'register-suggestion',
    schema: registrationSchema,
    defaultValues: { suggestionId: suggestion.id, categoryId: suggestion.proposed?.id ?? '' },
    keptAs: `register:${suggestion.id}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestion.id}`),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <SelectField
        label={words.category}
        hint={because}
        blank={form.forms.choose}
        options={suggestion.categories.map(({ id, name }) => ({ value: id, label: name }))}
        {...state.field('categoryId')}
      />
    </CommandForm>
  )
}
