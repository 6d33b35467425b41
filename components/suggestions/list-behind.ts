import { type Actor, worksAt } from '@/lib/domain/access/actor'
import { coSigns, leads } from '@/lib/domain/suggestion/signers'
import type { SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'

/** The list that whoever looks at a suggestion most likely came from. */
export function listBehind(actor: Actor, view: SuggestionView, { shell }: Words) {
  const { handlers } = view
  if (leads(actor, view) || coSigns(actor, view)) return { href: '/my-suggestions', label: shell.links.mySuggestions }
  if (handlers.some(({ unitId }) => worksAt(actor, unitId))) {
    return { href: '/assignments', label: shell.links.assignments }
  }
  const looksOver = actor.grants.some(({ role }) => role !== 'ASSESSOR')
  return looksOver ? { href: '/registry', label: shell.links.registry } : { href: '/board', label: shell.links.board }
}
