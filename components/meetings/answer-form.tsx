'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type GuestAnswer, leaveGrounds } from '@/lib/domain/meeting/meeting'
import { invitationAnswerSchema } from '@/lib/schemas/meeting-invitation'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type AnswerFormProps = {
  guestId: string
  /** what may be said in it */
  answers: readonly GuestAnswer[]
  doneHref?: string
  words: Words['meetingInvitation']
  form: FormWords
}

/** Coming, leave with its ground and reason, or of a unit who comes in the head's place. */
export function AnswerForm({ guestId, answers, doneHref, words, form }: AnswerFormProps) {
  const router = useRouter()
  const { mine, grounds } = words
  const [first] = answers
  const state = useCommandForm({
    command: 'answer-invitation',
    schema: invitationAnswerSchema,
    defaultValues: {
      guestId,
      answer: answers.length === 1 ? first : undefined,
      leaveGround: '',
      leaveReason: '',
      deputyName: '',
      deputyPost: '',
    },
    keptAs: `invitation:${guestId}`,
    words: form,
    onDone: () => {
      if (doneHref) router.push(doneHref)
      router.refresh()
    },
  })
  const answer = useWatch({ control: state.form.control, name: 'answer' })
  const isAway = answer === 'LEAVE' || answer === 'DEPUTY'
  const choices = answers.map((value) => ({ value, label: words.answers[value] }))
  return (
    <CommandForm state={state} submit={mine.send}>
      {answers.length > 1 ? (
        <RadioCards
          label={mine.choose}
          choices={choices}
          columns={choices.length > 2 ? 3 : 2}
          {...state.field('answer')}
        />
      ) : null}
      {isAway ? (
        <>
          <RadioCards
            label={mine.ground}
            columns={3}
            choices={leaveGrounds.map((value) => ({ value, label: grounds[value] }))}
            {...state.field('leaveGround')}
          />
          <TextArea label={mine.reason} hint={mine.reasonHint} rows={2} {...state.field('leaveReason')} />
        </>
      ) : null}
      {answer === 'DEPUTY' ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={mine.deputyName} {...state.field('deputyName')} />
          <TextField label={mine.deputyPost} {...state.field('deputyPost')} />
        </div>
      ) : null}
    </CommandForm>
  )
}
