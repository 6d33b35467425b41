'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { changingSectionSchema } from '@/lib/schemas/assessment-scheme'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { useNewest } from './use-newest'

type SectionFormProps = {
  scheme: { id: string; version: number }
  /** blank key: a new one */
  section: { key: string; name: string }
  words: Pick<Words['assessmentSchemes'], 'section' | 'item'>
  form: FormWords
}

export function SectionForm({ scheme, section, words, form }: SectionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'change-scheme-section',
    schema: changingSectionSchema,
    defaultValues: { schemeId: scheme.id, version: scheme.version, sectionKey: section.key, name: section.name },
    keptAs: `scheme-section:${scheme.id}:${section.key}`,
    words: form,
    complete: (input) => ({ ...input, version: scheme.version }),
    onDone: () => {
      router.push(`/assessment-schemes/${scheme.id}`)
      router.refresh()
    },
  })
  const isStale = useNewest(state)
  return (
    <CommandForm state={state} submit={words.section.save}>
      {isStale ? <Notice tone="warn">{words.item.stale}</Notice> : null}
      <TextField label={words.section.title} {...state.field('name')} />
    </CommandForm>
  )
}
