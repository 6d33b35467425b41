'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { claimKinds } from '@/lib/domain/commitment/commitment'
import { claimSchema } from '@/lib/schemas/commitment'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ClaimFormProps = {
  commitmentId: string
  /** there is a picture of the result that was not claimed with yet */
  isShown: boolean
  words: Words['commitments']
  form: FormWords
}

export function ClaimForm({ commitmentId, isShown, words, form }: ClaimFormProps) {
  const router = useRouter()
  const { claim } = words
  const state = useCommandForm({
    command: 'claim-commitment',
    schema: claimSchema,
    defaultValues: { commitmentId, text: '', noEvidence: '' },
    keptAs: `claim:${commitmentId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  const choices = claimKinds.map((value) => ({ value, label: words.claims[value], hint: claim.hints[value] }))
  return (
    <CommandForm state={state} submit={claim.submit}>
      <RadioCards label={claim.kind} choices={choices} columns={2} {...state.field('kind')} />
      <TextArea label={claim.text} hint={claim.textHint} rows={4} {...state.field('text')} />
      {isShown ? null : (
        <TextArea label={claim.noEvidence} hint={claim.noEvidenceHint} rows={2} {...state.field('noEvidence')} />
      )}
    </CommandForm>
  )
}
