'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { CommandButton } from '@/components/ui/command-button'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { SelfView } from '@/lib/queries/get-self-assessment'
import { selfAssessmentSchema } from '@/lib/schemas/self-assessment'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { ClaimFields } from './claim-fields'
import type { EvidenceWords } from './evidence-field'
import { SelfConflict } from './self-conflict'
import { selfValues } from './self-values'

type SelfFormProps = {
  view: SelfView
  words: Words['selfAssessment']
  evidence: EvidenceWords
  form: FormWords
  cancel: string
}

/** The unit's one draft: the clerk saves it as often as he likes, the head hands in what is saved. */
export function SelfForm({ view, words, evidence, form, cancel }: SelfFormProps) {
  const { state, isSaved, isBehind, mine, theirs, keep, take, taken } = useSelfDraft(view, form)
  const { setValue } = state.form
  return (
    <>
      {isBehind ? (
        <SelfConflict view={view} mine={mine} theirs={theirs} onKeep={keep} onTake={take} words={words} />
      ) : null}
      <CommandForm state={state} submit={words.save}>
        {view.items.map((item, place) => (
          <ClaimFields
            key={`${item.key}-${taken}`}
            view={view}
            item={item}
            place={place}
            value={state.field(`claims.${place}.value`)}
            said={state.field(`claims.${place}.words`)}
            suggestionIds={mine.claims[place]?.suggestionIds ?? []}
            onSuggestions={(ids) => setValue(`claims.${place}.suggestionIds`, ids, { shouldDirty: true })}
            onFiles={(ids) => setValue(`claims.${place}.fileIds`, ids, { shouldDirty: true })}
            words={words}
            evidence={evidence}
          />
        ))}
        <TextArea label={words.whole} rows={4} optional={evidence.optional} {...state.field('words')} />
        {isSaved && !state.form.formState.isDirty ? (
          <Notice tone="good" live>
            {words.saved}
          </Notice>
        ) : null}
      </CommandForm>
      <HandIn
        view={view}
        isDirty={state.form.formState.isDirty || isBehind}
        words={words}
        form={form}
        cancel={cancel}
      />
    </>
  )
}

function useSelfDraft(view: SelfView, form: FormWords) {
  const router = useRouter()
  const theirs = selfValues(view)
  const [isSaved, setSaved] = useState(false)
  const [taken, setTaken] = useState(0)
  const state = useCommandForm({
    command: 'save-self-assessment',
    schema: selfAssessmentSchema,
    defaultValues: theirs,
    keptAs: `self-assessment:${theirs.assessmentId}:${theirs.unitId}`,
    words: form,
    onDone: ({ version }: { version: number }) => {
      state.form.reset({ ...state.form.getValues(), version })
      setSaved(true)
      router.refresh()
    },
  })
  const mine = { ...theirs, ...useWatch({ control: state.form.control }) } as typeof theirs
  const isStale = state.problem?.code === 'stale-version'
  useEffect(() => {
    if (isStale) router.refresh()
  }, [isStale, router])
  const keep = () => state.form.setValue('version', theirs.version, { shouldDirty: true })
  const take = () => {
    state.form.reset(theirs)
    setTaken(taken + 1)
  }
  return { state, isSaved, isBehind: mine.version < theirs.version, mine, theirs, keep, take, taken }
}

type HandInProps = { view: SelfView; isDirty: boolean; words: SelfFormProps['words']; form: FormWords; cancel: string }

function HandIn({ view, isDirty, words, form, cancel }: HandInProps) {
  const { assessment, unit, draft, mayHandIn } = view
  if (!draft || draft.version === 0) return null
  if (!mayHandIn) return <p className="text-ink-soft">{words.waitsForHead}</p>
  if (isDirty) return <Notice tone="warn">{words.unsaved}</Notice>
  return (
    <CommandButton
      command="hand-in-self-assessment"
      input={{ assessmentId: assessment.id, unitId: unit.unitId, version: draft.version }}
      look="main"
      confirm={{ title: words.handInTitle, text: words.handInText, confirm: words.handIn, cancel }}
      words={form.errors}
    >
      {words.handIn}
    </CommandButton>
  )
}
