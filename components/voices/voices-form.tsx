'use client'

import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ToEnterVoices } from '@/lib/queries/to-enter-voices'
import { mostVoicesAtOnce } from '@/lib/schemas/voice'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { HeardWhere } from './heard-where'
import { blankVoice, useVoicesForm } from './use-voices-form'
import { VoiceFields } from './voice-fields'
import { VoiceSheet } from './voice-sheet'

type VoicesFormProps = {
  choices: ToEnterVoices
  activityId: string
  today: LocalDate
  words: Words['voicePages']['entry']
  names: Pick<Words['voices'], 'channels' | 'sources'> & { optional: string; choose: string }
  form: FormWords
}

/** One after the other by keyboard: Ctrl+Enter in the words begins the next. */
export function VoicesForm({ choices, activityId, today, words, names, form }: VoicesFormProps) {
  const state = useVoicesForm({ choices, activityId, today, form })
  const { fields, append, remove, replace } = useFieldArray({ control: state.form.control, name: 'voices' })
  const isOwn = choices.ownDelegateId !== null
  function next() {
    if (fields.length >= mostVoicesAtOnce) return
    const { source = 'DELEGATE', delegateId = '' } = state.form.getValues(`voices.${fields.length - 1}`) ?? {}
    const like = { source, delegateId: isOwn ? delegateId : '' }
    append({ ...blankVoice(choices.ownDelegateId), ...like }, { focusName: `voices.${fields.length}.text` })
  }
  return (
    <>
      {isOwn ? null : <VoiceSheet words={words} form={form} onTaken={replace} />}
      <CommandForm state={state} submit={isOwn ? words.ownTitle : words.submit}>
        <HeardWhere state={state} choices={choices} today={today} words={words} names={names} />
        {fields.map(({ id }, place) => (
          <VoiceFields
            key={id}
            state={state}
            place={place}
            choices={choices}
            words={words}
            names={names}
            onNext={next}
            onRemove={fields.length > 1 ? () => remove(place) : null}
          />
        ))}
        {fields.length < mostVoicesAtOnce ? (
          <Button onClick={next}>{words.next}</Button>
        ) : (
          <p>{fill(words.tooMany, { most: mostVoicesAtOnce })}</p>
        )}
      </CommandForm>
    </>
  )
}
