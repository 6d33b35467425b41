'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { demandLength, demandSchema } from '@/lib/schemas/chasing'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DemandFormProps = {
  noticeId: string
  version: number
  demand: string
  words: Words['chasing']['acts']
  form: FormWords
}

/** The version is the page's: what a colleague wrote meanwhile stands beside the form when the page is loaded anew. */
export function DemandForm({ noticeId, version, demand, words, form }: DemandFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'save-chasing-notice',
    schema: demandSchema,
    defaultValues: { noticeId, version, demand },
    keptAs: `chasing-notice:${noticeId}`,
    words: form,
    complete: (input) => ({ ...input, version }),
    onDone: () => {
      router.push(`/chasing-notices/${noticeId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.save}>
      <TextArea
        label={words.demand}
        hint={`${words.demandHint}${words.editLead}`}
        rows={6}
        {...state.field('demand')}
        counter={
          <WrittenCounter
            control={state.form.control}
            name="demand"
            maximum={demandLength.maximum}
            words={form.forms}
          />
        }
      />
    </CommandForm>
  )
}
