'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { DelegateToEnter, ToEnterPaper } from '@/lib/queries/get-to-enter-paper'
import { paperRatingSchema } from '@/lib/schemas/rating'
import type { FormWords } from '@/lib/wording/catalogue'
import { MarksFields, type MarksWords, noMarks } from './marks-fields'

type PaperRatingFormProps = {
  paper: ToEnterPaper
  delegate: DelegateToEnter
  today: LocalDate
  words: MarksWords
  form: FormWords
}

/** What one person reads on the paper; whoever comes second has the same scan and the same day. */
export function PaperRatingForm({ paper, delegate, today, words, form }: PaperRatingFormProps) {
  const router = useRouter()
  const { paper: told } = words.ratings
  const { begun, delegateId } = delegate
  const state = useCommandForm({
    command: 'enter-paper-rating',
    schema: paperRatingSchema,
    defaultValues: {
      ...{ suggestionId: paper.id, delegateId, ...noMarks },
      attachmentId: begun?.attachmentId ?? paper.scans[0]?.id ?? '',
      signedOn: begun?.signedOn ?? '',
    },
    keptAs: `paper-rating:${paper.id}:${delegateId}`,
    words: form,
    onDone: ({ state: standing }: { state: string }) => {
      const isDone = standing === 'AGREED' || standing === 'DECIDED'
      router.push(isDone ? `/suggestions/${paper.id}` : `/suggestions/${paper.id}/paper-rating?delegate=${delegateId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={told.submit}>
      <SelectField
        label={told.scan}
        options={paper.scans.map(({ id, name }) => ({ value: id, label: name }))}
        {...state.field('attachmentId')}
      />
      <DateField label={told.signedOn} max={today} {...state.field('signedOn')} />
      <MarksFields state={state} asks={paper.asks} words={words} />
    </CommandForm>
  )
}
