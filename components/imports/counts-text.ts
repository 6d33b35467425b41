import type { ImportLine } from '@/lib/queries/list-imports'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export const countsText = ({ ACCEPTED, DOUBTFUL, REFUSED, SKIPPED }: ImportLine['counts'], words: Words) =>
  fill(words.importing.command.counts, { accepted: ACCEPTED, doubtful: DOUBTFUL, refused: REFUSED, skipped: SKIPPED })
