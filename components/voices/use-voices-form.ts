'use client'

import { useRouter } from 'next/navigation'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { channelOf } from '@/lib/domain/voice/entering'
import type { VoiceChannel, VoiceSource } from '@/lib/domain/voice/voice'
import type { ToEnterVoices } from '@/lib/queries/to-enter-voices'
import { enteringVoicesSchema } from '@/lib/schemas/voice'
import type { FormWords } from '@/lib/wording/catalogue'

export const blankVoice = (ownDelegateId: string | null) => ({
  source: 'DELEGATE' as VoiceSource,
  delegateId: ownDelegateId ?? '',
  residentName: '',
  residentPhone: '',
  title: '',
  text: '',
  place: '',
  categoryId: '',
})

type Asked = { choices: ToEnterVoices; activityId: string; today: LocalDate; form: FormWords }

/** Many voices of one place and day in one form, handed in together. */
export function useVoicesForm({ choices, activityId, today, form }: Asked) {
  const router = useRouter()
  const activity = choices.activities.find(({ id }) => id === activityId)
  const state = useCommandForm({
    command: 'enter-voices',
    schema: enteringVoicesSchema,
    defaultValues: {
      channel: (activity && channelOf[activity.kind]) ?? ('MINI_CONGRESS' as VoiceChannel),
      activityId: activity?.id ?? '',
      stationId: '',
      receivedOn: activity?.heldOn ?? today,
      voices: [blankVoice(choices.ownDelegateId)],
    },
    keptAs: `enter-voices:${activity?.id ?? ''}`,
    words: form,
    onDone: (result) => {
      const { voiceIds } = result as { voiceIds: string[] }
      router.push(voiceIds.length === 1 ? `/voices/${voiceIds[0]}` : '/voices')
      router.refresh()
    },
  })
  /** An activity tells by which channel and on which day it was heard. */
  function takeActivity(id: string) {
    const chosen = choices.activities.find((one) => one.id === id)
    const channel = chosen && channelOf[chosen.kind]
    if (!chosen || !channel) return
    state.form.setValue('channel', channel)
    state.form.setValue('receivedOn', chosen.heldOn)
  }
  return { ...state, takeActivity }
}

export type VoicesFormState = ReturnType<typeof useVoicesForm>
