'use client'

import { useRouter } from 'next/navigation'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Item } from '@/lib/domain/assessment/scheme'
import { changingItemSchema } from '@/lib/schemas/assessment-scheme'
import type { FormWords } from '@/lib/wording/catalogue'
import { itemTypedFrom } from './item-defaults'

type Place = { scheme: { id: string; version: number }; sectionKey: string; item: Item | null; form: FormWords }

export function useItemForm({ scheme, sectionKey, item, form }: Place) {
  const router = useRouter()
  return useCommandForm({
    command: 'change-scheme-item',
    schema: changingItemSchema,
    defaultValues: {
      ...{ schemeId: scheme.id, version: scheme.version, sectionKey, itemKey: item?.key ?? '' },
      ...itemTypedFrom(item),
    },
    keptAs: `scheme-item:${scheme.id}:${item?.key ?? sectionKey}`,
    words: form,
    complete: (input) => ({ ...input, version: scheme.version }),
    onDone: () => {
      router.push(`/assessment-schemes/${scheme.id}`)
      router.refresh()
    },
  })
}
export type ItemFormState = ReturnType<typeof useItemForm>
