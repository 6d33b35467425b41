'use client'

import { useState } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { ItemShown, SelfView } from '@/lib/queries/get-self-assessment'
import type { Words } from '@/lib/wording/catalogue'
import { maximumText } from './claim-text'
import { type Added, EvidenceField, type EvidenceWords } from './evidence-field'
import { SuggestionsField } from './suggestions-field'

type Registered = { name: string; error?: string | undefined }

type ClaimFieldsProps = {
  view: SelfView
  item: ItemShown
  place: number
  value: Registered
  said: Registered
  suggestionIds: readonly string[]
  onSuggestions: (ids: string[]) => void
  onFiles: (ids: string[]) => void
  words: Words['selfAssessment']
  evidence: EvidenceWords
}

/** One judged item: what is claimed, why, and what shows it. */
export function ClaimFields(props: ClaimFieldsProps) {
  const { view, item, place, value, said, suggestionIds, onSuggestions, onFiles, words, evidence } = props
  const claim = view.draft?.claims.find(({ itemKey }) => itemKey === item.key)
  const [files, setFiles] = useState<readonly Added[]>(claim?.files ?? [])
  const label = words.value[item.claimKind]
  return (
    <section className="card space-y-4" aria-labelledby={`item-${place}`}>
      <h2 className="text-lg" id={`item-${place}`}>
        {item.name}
      </h2>
      <p className="text-ink-soft">{[maximumText(item, words), item.note].filter(Boolean).join(' · ')}</p>
      {item.claimKind === 'YES_NO' ? (
        <SelectField
          label={label}
          blank={words.claimed.NONE}
          options={[
            { value: '1', label: words.yes },
            { value: '0', label: words.no },
          ]}
          {...value}
        />
      ) : (
        <TextField label={label} inputMode="decimal" autoComplete="off" {...value} />
      )}
      <TextArea label={words.words} hint={words.wordsHint} rows={3} optional={evidence.optional} {...said} />
      <SuggestionsField
        name={`suggestions-${place}`}
        parts={view.parts}
        chosen={suggestionIds}
        onChange={onSuggestions}
        optional={evidence.optional}
        words={words}
      />
      <EvidenceField
        of={{ assessmentId: view.assessment.id, unitId: view.unit.unitId }}
        name={`files-${place}`}
        there={files}
        onChange={(added) => {
          setFiles(added)
          onFiles(added.map(({ id }) => id))
        }}
        words={evidence}
      />
    </section>
  )
}
