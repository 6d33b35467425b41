'use client'

import { useRouter } from 'next/navigation'
import { groupsOf } from '@/components/delegates/delegate-groups'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Choosable } from '@/lib/queries/get-co-signing'
import type { UnitChoice } from '@/lib/queries/voice-desk'
import { passingVoiceSchema, promotingVoiceSchema } from '@/lib/schemas/voice'
import { useVoiceForm, type VoiceFormProps } from './use-voice-form'

export function PassForm({ units, ...props }: VoiceFormProps & { units: readonly UnitChoice[] }) {
  const { words } = props
  const state = useVoiceForm('pass-voice', passingVoiceSchema, { unitId: '', remark: '' }, props)
  const options = units.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <CommandForm state={state} submit={words.submitPass}>
      <SelectField
        label={words.unit}
        hint={words.unitHint}
        blank={words.choose}
        options={options}
        {...state.field('unitId')}
      />
      <TextArea label={words.remark} optional={words.optional} rows={2} {...state.field('remark')} />
    </CommandForm>
  )
}

type PromoteFormProps = VoiceFormProps & {
  /** null: whoever raised it himself */
  delegates: readonly Choosable[] | null
  delegateId: string | null
  title: string
}

/** Leads into the draft that it became. */
export function PromoteForm({ voiceId, delegates, delegateId, title, words, form }: PromoteFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'promote-voice',
    schema: promotingVoiceSchema,
    defaultValues: { voiceId, delegateId: delegates ? (delegateId ?? '') : '', title },
    keptAs: `promote-voice:${voiceId}`,
    words: form,
    onDone: (result) => router.push(`/suggestions/${(result as { suggestionId: string }).suggestionId}/edit`),
  })
  return (
    <CommandForm state={state} submit={words.submitPromote}>
      {delegates ? (
        <SelectField
          label={words.delegate}
          hint={words.delegateHint}
          blank={words.choose}
          options={groupsOf(delegates)}
          {...state.field('delegateId')}
        />
      ) : (
        <p>{words.ownHint}</p>
      )}
      <TextField label={words.suggestionTitle} {...state.field('title')} />
    </CommandForm>
  )
}
