'use client'

import type { ReactNode } from 'react'
import type { AdviceWords } from '@/components/advice/advice-words'
import type { AttachmentWords } from '@/components/attachments/attachment-words'
import type { LikeWords } from '@/components/likeness/like-words'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { WrittenCounter } from '@/components/ui/written-counter'
import { longestTitle } from '@/lib/domain/suggestion/drafting'
import type { PublicityWish } from '@/lib/domain/suggestion/suggestion'
import { longestPart } from '@/lib/schemas/draft'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { AsksField } from './asks-field'
import type { DraftFormState } from './use-draft-form'

export type DraftWords = {
  readonly files: AttachmentWords
  readonly drafting: Words['drafting']
  readonly publicityWishes: Record<PublicityWish, string>
  readonly form: FormWords
  readonly like: LikeWords
  readonly fields: Words['formFields']
  readonly towns: Pick<Words['towns'], 'field' | 'fieldHint' | 'wholeDistrict'>
  readonly secrecy: Pick<Words['secrecy'], 'wishField' | 'wishFieldHint' | 'wishReason' | 'wishReasonHint'>
  readonly common: Words['common']
  readonly advice: AdviceWords
  readonly device: Words['device']
  readonly joining: Words['joining']
}

type DraftFieldsProps = { state: DraftFormState; words: DraftWords; afterTitle?: ReactNode }

export function DraftFields({ state, words, afterTitle }: DraftFieldsProps) {
  const { drafting, form } = words
  const counter = (name: 'title' | 'situation' | 'analysis', maximum: number) => (
    <WrittenCounter control={state.form.control} name={name} maximum={maximum} words={form.forms} />
  )
  return (
    <div className="space-y-6">
      <div>
        <TextField label={drafting.title} hint={drafting.titleHint} {...state.field('title')} />
        {counter('title', longestTitle)}
      </div>
      {afterTitle}
      <TextArea
        label={drafting.situation}
        hint={drafting.situationHint}
        {...state.field('situation')}
        counter={counter('situation', longestPart)}
      />
      <TextArea
        label={drafting.analysis}
        hint={drafting.analysisHint}
        {...state.field('analysis')}
        counter={counter('analysis', longestPart)}
      />
      <AsksField state={state} words={drafting} />
    </div>
  )
}
