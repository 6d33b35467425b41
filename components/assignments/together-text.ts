import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** 与 3、5 号并案 */
export const togetherText = (numbers: readonly string[], { merging, common }: Words): string =>
  fill(merging.together, { numbers: numbers.join(common.listComma) })
