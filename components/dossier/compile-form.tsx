'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type Retention, retentions } from '@/lib/domain/dossier/retention'
import { compilingSchema } from '@/lib/schemas/dossier'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CompileFormProps = {
  suggestionId: string
  retention: Retention
  /** something is missing: then it is to be said why */
  isIncomplete: boolean
  words: Pick<Words['dossier'], 'compile' | 'retentions'>
  form: FormWords
}

export function CompileForm({ suggestionId, retention, isIncomplete, words, form }: CompileFormProps) {
  const router = useRouter()
  const { compile } = words
  const state = useCommandForm({
    command: 'compile-dossier',
    schema: compilingSchema,
    defaultValues: { suggestionId, retention, remark: '' },
    keptAs: `dossier:${suggestionId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={compile.submit}>
      <SelectField
        label={compile.retention}
        hint={compile.retentionHint}
        options={retentions.map((value) => ({ value, label: words.retentions[value] }))}
        {...state.field('retention')}
      />
      <TextArea
        label={compile.remark}
        hint={isIncomplete ? compile.remarkHint : compile.remarkOptionalHint}
        rows={3}
        {...(isIncomplete ? {} : { optional: form.forms.optional })}
        {...state.field('remark')}
      />
    </CommandForm>
  )
}
