'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import type { UnitObjections } from '@/lib/queries/get-unit-objections'
import { assessmentObjectionSchema, selfAssessmentLengths } from '@/lib/schemas/self-assessment'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { partText } from './claim-text'
import { type Added, EvidenceField, type EvidenceWords } from './evidence-field'

type ObjectFormProps = {
  view: UnitObjections
  /** the item from whose line one comes */
  itemKey: string
  words: Words['selfAssessment']['objections']
  evidence: EvidenceWords
  form: FormWords
}

function useObjection(of: { assessmentId: string; unitId: string }, itemKey: string, form: FormWords) {
  const router = useRouter()
  const [files, setFiles] = useState<readonly Added[]>([])
  const state = useCommandForm({
    command: 'object-to-assessment',
    schema: assessmentObjectionSchema,
    defaultValues: { ...of, itemKey, suggestionId: '', words: '', fileIds: [] },
    keptAs: `assessment-objection:${of.assessmentId}:${of.unitId}`,
    words: form,
    onDone: () => {
      state.form.reset()
      setFiles([])
      router.refresh()
    },
  })
  return { state, files, setFiles }
}

export function ObjectForm({ view, itemKey, words, evidence, form }: ObjectFormProps) {
  const of = { assessmentId: view.assessment.id, unitId: view.unit.unitId }
  const { state, files, setFiles } = useObjection(of, itemKey, form)
  return (
    <CommandForm state={state} submit={words.submit}>
      <SelectField
        label={words.item}
        blank={form.forms.choose}
        options={view.items.map(({ key, name }) => ({ value: key, label: name }))}
        {...state.field('itemKey')}
      />
      <SelectField
        label={words.suggestion}
        hint={words.suggestionHint}
        optional={evidence.optional}
        blank={form.forms.choose}
        options={view.parts.map((part) => ({ value: part.id, label: partText(part) }))}
        {...state.field('suggestionId')}
      />
      <TextArea
        label={words.words}
        hint={words.wordsHint}
        rows={5}
        {...state.field('words')}
        counter={
          <WrittenCounter
            control={state.form.control}
            name="words"
            maximum={selfAssessmentLengths.objection}
            words={form.forms}
          />
        }
      />
      <EvidenceField
        of={of}
        name="fileIds"
        there={files}
        onChange={(added) => {
          setFiles(added)
          state.form.setValue('fileIds', added.map(({ id }) => id) as never, { shouldDirty: true })
        }}
        words={evidence}
      />
    </CommandForm>
  )
}
