import type { PublishedSuggestion } from '@/lib/domain/publication/published'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** 王立新等3位代表; a name that is kept is kept here first of all. */
export function signedBy({ lead, coSigners }: Pick<PublishedSuggestion, 'lead' | 'coSigners'>, { publicPages }: Words) {
  const name = lead ?? publicPages.kept
  return coSigners > 0 ? fill(publicPages.together, { name, count: coSigners + 1 }) : name
}
