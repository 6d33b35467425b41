'use client'

import { useRouter } from 'next/navigation'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ContactStage, ContactWay } from '@/lib/domain/assignment/contact'
import type { ContactPerson } from '@/lib/domain/contact/contact'
import { contactCorrectionSchema, contactSchema } from '@/lib/schemas/contact'
import type { FormWords } from '@/lib/wording/catalogue'

export type ContactSaid = {
  contactedOn: string
  stage: ContactStage
  way: ContactWay
  place: string
  people: ContactPerson[]
  coSignerIds: string[]
  leadMet: boolean
  delegateView: string
  asked: string
  attachmentIds: string[]
}

export type ContactTarget = { readonly assignmentId: string } | { readonly contactId: string; readonly version: number }

/** The same form logs an entry and corrects one; only the command and what it names differ. */
export function useContactForm(target: ContactTarget, said: ContactSaid, doneHref: string, words: FormWords) {
  const router = useRouter()
  const isNew = 'assignmentId' in target
  return useCommandForm({
    command: isNew ? 'log-contact' : 'correct-contact',
    schema: (isNew ? contactSchema : contactCorrectionSchema) as typeof contactSchema,
    defaultValues: { ...target, ...said } as never,
    keptAs: isNew ? `contact:${target.assignmentId}` : `contact:${target.contactId}:${target.version}`,
    words,
    onDone: () => {
      router.push(doneHref)
      router.refresh()
    },
  })
}

export type ContactFormState = ReturnType<typeof useContactForm>
