'use client'

import { CheckboxCards } from '@/components/ui/choice-fields'
import { SecretForm } from '@/components/ui/secret-form'
import { DateField, TextField } from '@/components/ui/text-field'
import { typedText, useSecretForm } from '@/components/ui/use-secret-form'
import { scopes } from '@/lib/domain/api/scopes'
import type { Words } from '@/lib/wording/catalogue'

type MakeTokenProps = { words: Words['apiTokens']; scopeWords: Words['api']['scopes']; errors: Words['errors'] }

export function MakeToken({ words, scopeWords, errors }: MakeTokenProps) {
  const form = useSecretForm({ command: 'make-api-token', secretName: 'token', read, shown, errors })
  const fields = form.problem?.fields
  return (
    <SecretForm form={form} words={words} label={words.token} submit={words.make} look="main" errors={errors}>
      <TextField label={words.name} name="name" hint={words.nameHint} maxLength={60} error={fields?.name} />
      <CheckboxCards
        label={words.scopes}
        name="scopes"
        columns={2}
        choices={scopes.map((value) => ({ value, label: scopeWords[value], isTicked: value === 'read' }))}
        error={fields?.scopes}
      />
      <DateField label={words.until} name="until" hint={words.untilHint} error={fields?.until} />
    </SecretForm>
  )
}

const read = (typed: FormData) => ({
  name: typedText(typed, 'name'),
  until: typedText(typed, 'until'),
  password: typedText(typed, 'password'),
  scopes: typed.getAll('scopes'),
})

const shown = (token: string): string => `huiyin_${token}`
