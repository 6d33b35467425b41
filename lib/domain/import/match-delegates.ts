import { squeezed } from './clean-text'
import { bestOf, type Match, remembered } from './match'
import { delegationFiller } from './vocabulary/people'

export type KnownDelegate = { id: string; name: string; delegation: string | null }

const nameOf = (written: string) => squeezed(written).replace(/[·•・.．]/g, '')
export const delegationName = (written: string) => squeezed(written).replace(delegationFiller, '')

/** One key for a person in a list: the same name in two delegations is two people. */
export const delegateKey = (name: string, delegation: string | null) =>
  `${nameOf(name)}@${delegation ? delegationName(delegation) : ''}`

/** By name, then by delegation. A name that differs in one character is shown, never taken. */
export function delegateMatcher(
  delegates: readonly KnownDelegate[],
): (name: string, delegation: string | null) => Match {
  const byName = Map.groupBy(delegates, ({ name }) => nameOf(name))
  const find = remembered((key: string): Match => {
    const [name = '', delegation = ''] = key.split('@')
    const namesakes = byName.get(name) ?? []
    const sitting = namesakes.filter((delegate) => delegationName(delegate.delegation ?? '') === delegation)
    const [only] = sitting.length === 1 ? sitting : namesakes
    if (only && (sitting.length === 1 || namesakes.length === 1)) return { how: 'exact', id: only.id, candidates: [] }
    const candidates = namesakes.map((delegate) => ({ id: delegate.id, name: shown(delegate), score: 1 }))
    if (candidates.length > 0) return { how: 'ambiguous', id: null, candidates }
    const near = bestOf(
      delegates.map((delegate) => ({
        id: delegate.id,
        name: shown(delegate),
        score: nearness(name, nameOf(delegate.name)),
      })),
      0.6,
    )
    return { ...near, id: null }
  })
  return (name, delegation) => find(delegateKey(name, delegation))
}

const shown = ({ name, delegation }: KnownDelegate) => (delegation ? `${name}（${delegation}）` : name)

function nearness(one: string, other: string): number {
  if (one.length !== other.length || one.length < 2) return 0
  return [...one].filter((sign, at) => sign === other[at]).length / one.length
}
