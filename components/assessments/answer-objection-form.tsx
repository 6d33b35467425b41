'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { TickList } from '@/components/ui/tick-list'
import { useCommandForm } from '@/components/ui/use-command-form'
import { outcomes } from '@/lib/domain/assessment/objection'
import type { Item } from '@/lib/domain/assessment/scheme'
import type { FactChoice } from '@/lib/queries/fact-choices'
import type { ObjectionToAnswer } from '@/lib/queries/get-assessment-objection'
import { objectionAnswerSchema } from '@/lib/schemas/self-assessment'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'
import { factText } from './objection-entry'

type AnswerObjectionFormProps = {
  view: ObjectionToAnswer
  words: Words['selfAssessment']['objections']
  form: FormWords
}

/** The answer with its reason and, where the unit is right, what is put right by it. */
export function AnswerObjectionForm({ view, words, form }: AnswerObjectionFormProps) {
  const { objection, assessment } = view
  const router = useRouter()
  const state = useCommandForm({
    command: 'answer-assessment-objection',
    schema: objectionAnswerSchema,
    defaultValues: { objectionId: objection.id, answer: '', points: '', leaveOut: [] },
    keptAs: `assessment-objection-answer:${objection.id}`,
    words: form,
    complete: (input) => (input.outcome === 'REJECTED' ? { ...input, points: '', leaveOut: [] } : input),
    onDone: () => {
      router.push(`/assessments/${assessment.id}/objections`)
      router.refresh()
    },
  })
  const [outcome, leaveOut = []] = useWatch({ control: state.form.control, name: ['outcome', 'leaveOut'] })
  return (
    <CommandForm state={state} submit={words.submitAnswer}>
      <RadioCards
        label={words.outcome}
        choices={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        columns={3}
        {...state.field('outcome')}
      />
      <TextArea label={words.answer} hint={words.answerHint} rows={5} {...state.field('answer')} />
      {outcome && outcome !== 'REJECTED' ? (
        <PutRight
          view={view}
          words={words}
          points={state.field('points')}
          leaveOut={leaveOut}
          onLeaveOut={(ids) => state.form.setValue('leaveOut', ids, { shouldDirty: true })}
        />
      ) : null}
    </CommandForm>
  )
}

type PutRightProps = {
  view: { item: Pick<Item, 'kind' | 'max'>; facts: readonly FactChoice[] }
  words: Words['selfAssessment']['objections']
  points: { name: string; error?: string | undefined }
  leaveOut: readonly string[]
  onLeaveOut: (ids: string[]) => void
}

/** A gate has no points, and of what people judged no fact can be left out. */
export function PutRight({ view: { item, facts }, words, points, leaveOut, onLeaveOut }: PutRightProps) {
  const bounds = fill(item.kind === 'DEDUCTION' ? words.boundsDown : words.boundsUpTo, { max: pointsText(item.max) })
  return (
    <>
      {item.kind === 'GATE' ? null : (
        <TextField
          label={words.points}
          hint={fill(words.pointsHint, { bounds })}
          optional={words.optional}
          inputMode="decimal"
          autoComplete="off"
          {...points}
        />
      )}
      {facts.length > 0 ? (
        <TickList
          label={words.leaveOut}
          hint={words.leaveOutHint}
          optional={words.optional}
          name="leaveOut"
          choices={facts.map((fact) => ({ value: fact.id, label: factText(fact, words) }))}
          ticked={leaveOut}
          onChange={onLeaveOut}
          all={words.all}
          nothing={words.nothing}
        />
      ) : null}
    </>
  )
}
