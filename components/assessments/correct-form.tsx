'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Item } from '@/lib/domain/assessment/scheme'
import type { ToCorrect } from '@/lib/queries/get-corrections'
import { correctionSchema } from '@/lib/schemas/self-assessment'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { PutRight } from './answer-objection-form'
import { type Added, EvidenceField, type EvidenceWords } from './evidence-field'
import { SuggestionsField } from './suggestions-field'

type CorrectFormProps = {
  view: ToCorrect
  item: Item
  words: Words['assessmentCorrections']
  said: Words['selfAssessment']
  evidence: EvidenceWords
  form: FormWords
}

function useCorrection({ view, item, form }: Pick<CorrectFormProps, 'view' | 'item' | 'form'>) {
  const of = { assessmentId: view.assessment.id, unitId: view.unit.unitId }
  const router = useRouter()
  const [files, setFiles] = useState<readonly Added[]>([])
  const state = useCommandForm({
    command: 'correct-assessed-unit',
    schema: correctionSchema,
    defaultValues: { ...of, itemKey: item.key, points: '', leaveOut: [], reason: '', suggestionIds: [], fileIds: [] },
    keptAs: `correction:${of.assessmentId}:${of.unitId}:${item.key}`,
    words: form,
    onDone: () => {
      router.push(`/assessments/${of.assessmentId}/units/${of.unitId}#corrections`)
      router.refresh()
    },
  })
  const set = (name: 'leaveOut' | 'suggestionIds' | 'fileIds', ids: readonly string[]) =>
    state.form.setValue(name, ids as never, { shouldDirty: true })
  const addFiles = (added: readonly Added[]) => {
    setFiles(added)
    const ids = added.map(({ id }) => id)
    set('fileIds', ids)
  }
  return { of, state, set, files, addFiles }
}

/** Other points or what is not to count, with the reason and what shows it. */
export function CorrectForm({ view, item, words, said, evidence, form }: CorrectFormProps) {
  const { of, state, set, files, addFiles } = useCorrection({ view, item, form })
  const [leaveOut = [], suggestionIds = []] = useWatch({
    control: state.form.control,
    name: ['leaveOut', 'suggestionIds'],
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <PutRight
        view={{ item, facts: view.facts }}
        words={said.objections}
        points={state.field('points')}
        leaveOut={leaveOut}
        onLeaveOut={(ids) => set('leaveOut', ids)}
      />
      <TextArea label={words.reason} hint={words.reasonHint} rows={4} {...state.field('reason')} />
      <SuggestionsField
        name="suggestionIds"
        parts={view.parts}
        chosen={suggestionIds}
        onChange={(ids) => set('suggestionIds', ids)}
        optional={evidence.optional}
        words={{ ...said, suggestionsHint: words.suggestionsHint }}
      />
      <EvidenceField of={of} name="fileIds" there={files} onChange={addFiles} words={evidence} />
    </CommandForm>
  )
}
