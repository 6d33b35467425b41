'use client'

import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { VoiceView } from '@/lib/queries/get-voice'
import { correctingVoiceSchema } from '@/lib/schemas/voice'
import type { Words } from '@/lib/wording/catalogue'
import { useVoiceForm, type VoiceFormProps } from './use-voice-form'

type CorrectFormProps = VoiceFormProps & { view: VoiceView; entry: Words['voicePages']['entry'] }

/** Whose it is stays; its words, its place and how the resident is reached are put right. */
export function CorrectForm({ view: { voice, resident }, entry, ...props }: CorrectFormProps) {
  const { title, text, place, source, version } = voice
  const kept = { version, source, delegateId: voice.delegateId ?? '', categoryId: voice.categoryId ?? '' }
  const who = { residentName: resident?.name ?? '', residentPhone: resident?.phone ?? '' }
  const state = useVoiceForm('correct-voice', correctingVoiceSchema, { ...kept, ...who, title, text, place }, props)
  const { words } = props
  return (
    <CommandForm state={state} submit={words.submitCorrect}>
      <TextArea label={entry.text} rows={5} {...state.field('text')} />
      <TextField label={entry.itemTitle} optional={words.optional} {...state.field('title')} />
      <TextField label={entry.place} optional={words.optional} {...state.field('place')} />
      {source === 'RESIDENT' ? (
        <>
          <TextField label={entry.residentName} optional={words.optional} {...state.field('residentName')} />
          <TextField
            label={entry.residentPhone}
            hint={entry.residentHint}
            type="tel"
            optional={words.optional}
            {...state.field('residentPhone')}
          />
        </>
      ) : null}
    </CommandForm>
  )
}
