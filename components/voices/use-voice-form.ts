'use client'

import { useRouter } from 'next/navigation'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { FormWords, Words } from '@/lib/wording/catalogue'

export type VoiceFormWords = Words['voicePages']['forms'] & Words['voices']
export type VoiceFormProps = { voiceId: string; words: VoiceFormWords; form: FormWords }

/** Each form of a voice leads back to its page, where it stands what became of it. */
export function useVoiceForm<Input extends FieldValues>(
  command: string,
  schema: z.ZodType<unknown, Input>,
  values: object,
  { voiceId, form }: VoiceFormProps,
) {
  const router = useRouter()
  return useCommandForm<Input>({
    command,
    schema,
    defaultValues: { voiceId, ...values } as unknown as DefaultValues<Input>,
    keptAs: `${command}:${voiceId}`,
    words: form,
    onDone: () => {
      router.push(`/voices/${voiceId}`)
      router.refresh()
    },
  })
}
