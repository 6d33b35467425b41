import { adviceWords } from '@/components/advice/advice-words'
import { attachmentWords } from '@/components/attachments/attachment-words'
import { likeWords } from '@/components/likeness/like-words'
import { formWords, type Words } from '@/lib/wording/catalogue'
import type { DraftWords } from './draft-fields'

export const draftWords = (words: Words): DraftWords => ({
  secrecy: secrecyWords(words),
  drafting: words.drafting,
  publicityWishes: words.suggestion.publicityWishes,
  form: formWords(words),
  like: likeWords(words),
  files: attachmentWords(words),
  fields: words.formFields,
  towns: townWords(words),
  common: words.common,
  advice: adviceWords(words),
  device: words.device,
  joining: words.joining,
})

const townWords = ({ towns }: Words): DraftWords['towns'] => {
  const { field, fieldHint, wholeDistrict } = towns
  return { field, fieldHint, wholeDistrict }
}

const secrecyWords = ({ secrecy }: Words): DraftWords['secrecy'] => {
  const { wishField, wishFieldHint, wishReason, wishReasonHint } = secrecy
  return { wishField, wishFieldHint, wishReason, wishReasonHint }
}
