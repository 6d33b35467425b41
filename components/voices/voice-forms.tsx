'use client'

import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { voiceGrounds, voiceResults } from '@/lib/domain/voice/voice'
import {
  hotlineSchema,
  notAcceptingVoiceSchema,
  spotAnswerSchema,
  tellingSchema,
  voiceAnswerSchema,
  voiceReasonSchema,
} from '@/lib/schemas/voice'
import { useVoiceForm, type VoiceFormProps, type VoiceFormWords } from './use-voice-form'

const choicesOf = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: labels[value] }))

const results = (words: VoiceFormWords) => choicesOf(voiceResults, words.results)

export function SpotForm(props: VoiceFormProps) {
  const { words } = props
  const state = useVoiceForm('answer-voice-on-spot', spotAnswerSchema, { answer: '' }, props)
  return (
    <CommandForm state={state} submit={words.submitSpot}>
      <TextArea label={words.spotAnswer} rows={4} {...state.field('answer')} />
      <RadioCards label={words.result} choices={results(words)} columns={2} {...state.field('result')} />
    </CommandForm>
  )
}

export function AnswerForm(props: VoiceFormProps) {
  const { words } = props
  const state = useVoiceForm('answer-voice', voiceAnswerSchema, { answer: '' }, props)
  return (
    <CommandForm state={state} submit={words.submitAnswer}>
      <TextArea label={words.answer} hint={words.answerHint} rows={6} {...state.field('answer')} />
      <RadioCards label={words.result} choices={results(words)} columns={2} {...state.field('result')} />
    </CommandForm>
  )
}

export function HotlineForm(props: VoiceFormProps) {
  const { words } = props
  const state = useVoiceForm('send-voice-to-hotline', hotlineSchema, { hotlineNumber: '', remark: '' }, props)
  return (
    <CommandForm state={state} submit={words.submitHotline}>
      <TextField label={words.hotlineNumber} hint={words.hotlineHint} {...state.field('hotlineNumber')} />
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        optional={words.optional}
        rows={2}
        {...state.field('remark')}
      />
    </CommandForm>
  )
}

export function NotAcceptForm(props: VoiceFormProps) {
  const { words } = props
  const state = useVoiceForm('not-accept-voice', notAcceptingVoiceSchema, { reason: '' }, props)
  return (
    <CommandForm state={state} submit={words.submitNotAccept}>
      <SelectField
        label={words.ground}
        blank={words.choose}
        options={choicesOf(voiceGrounds, words.grounds)}
        {...state.field('ground')}
      />
      <TextArea label={words.reason} hint={words.reasonHint} rows={4} {...state.field('reason')} />
    </CommandForm>
  )
}

export function TakeBackForm(props: VoiceFormProps) {
  const { words } = props
  const state = useVoiceForm('take-back-voice', voiceReasonSchema, { reason: '' }, props)
  return (
    <CommandForm state={state} submit={words.submitTakeBack}>
      <TextArea label={words.takeBackReason} hint={words.takeBackHint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}

export function TellForm({ today, isUnknown, ...props }: VoiceFormProps & { today: LocalDate; isUnknown: boolean }) {
  const { words } = props
  const state = useVoiceForm('tell-voice', tellingSchema, { way: isUnknown ? 'POSTED' : 'PHONE', on: today }, props)
  const ways = choicesOf(
    isUnknown ? (['POSTED', 'IN_PERSON'] as const) : (['PHONE', 'IN_PERSON', 'POSTED'] as const),
    words.toldWays,
  )
  return (
    <CommandForm state={state} submit={words.submitTell}>
      <RadioCards label={words.way} choices={ways} columns={3} {...state.field('way')} />
      <DateField label={words.toldOn} max={today} {...state.field('on')} />
    </CommandForm>
  )
}
