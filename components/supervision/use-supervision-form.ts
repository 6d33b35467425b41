'use client'

import { useRouter } from 'next/navigation'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { FormWords } from '@/lib/wording/catalogue'

type Options<Input extends FieldValues> = {
  command: string
  schema: z.ZodType<unknown, Input>
  suggestionId: string
  values: DefaultValues<Omit<Input, 'suggestionId'>>
  form: FormWords
}

/** Every form of the page leads back to it. */
export function useSupervisionForm<Input extends FieldValues>(options: Options<Input>) {
  const { command, schema, suggestionId, values, form } = options
  const router = useRouter()
  return useCommandForm<Input>({
    command,
    schema,
    defaultValues: { suggestionId, ...values } as unknown as DefaultValues<Input>,
    keptAs: `${command}:${suggestionId}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestionId}/supervision`)
      router.refresh()
    },
  })
}
