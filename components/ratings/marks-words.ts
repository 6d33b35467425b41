import type { Words } from '@/lib/wording/catalogue'
import type { MarksWords } from './marks-fields'

export const marksWords = ({ ratings, states, forms }: Words): MarksWords => ({
  ratings,
  marks: states.rating,
  optional: forms.optional,
})
