import type { NotAcceptedGround } from '@/lib/domain/suggestion/suggestion'
import type { Words } from '@/lib/wording/catalogue'

export type AdviceWords = Words['advice'] & { readonly bases: Record<NotAcceptedGround, string> }

export const adviceWords = ({ advice, officeForms }: Words): AdviceWords => ({
  ...advice,
  bases: officeForms.notAccept.bases,
})
