import { likeWords } from '@/components/likeness/like-words'
import { formWords, type Words } from '@/lib/wording/catalogue'
import type { DraftWords } from './draft-fields'

export const draftWords = (words: Words): DraftWords => ({
  drafting: words.drafting,
  publicityWishes: words.suggestion.publicityWishes,
  form: formWords(words),
  like: likeWords(words),
})
