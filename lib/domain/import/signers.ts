import { delegateKey, delegationName } from './match-delegates'
import type { RowReading } from './read-row'

export type Signer = { key: string; name: string; delegation: string | null }

type Signed = Pick<RowReading, 'lead' | 'coSigners' | 'delegation'>

/** Who signed a row, each under one key for the whole list. */
export type SignersOf = (reading: Signed) => Signer[]

/** A list names the delegation of who leads; the same name elsewhere in it, without one, is the same person. */
export function signersIn(readings: readonly Signed[]): SignersOf {
  const delegations = new Map<string, Map<string, string>>()
  for (const { lead, delegation } of readings) {
    if (lead === null || !delegation) continue
    const known = delegations.get(lead) ?? new Map<string, string>()
    delegations.set(lead, known.set(delegationName(delegation), delegation))
  }
  const signer = (name: string, told: string | null): Signer => {
    const known = delegations.get(name)
    const delegation = told ?? (known?.size === 1 ? ([...known.values()][0] ?? null) : null)
    return { key: delegateKey(name, delegation), name, delegation }
  }
  return ({ lead, coSigners, delegation }) => [
    ...(lead === null ? [] : [signer(lead, delegation)]),
    ...coSigners.map((name) => signer(name, null)),
  ]
}
