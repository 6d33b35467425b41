import { Refusal } from '../refusal'
import type { Finding, FindingKind } from './finding'

/** Why words that were pointed at stay as they are, and who said so of which version. */
export type Stands = { readonly reason: string; readonly by: string; readonly version: number }

/** What tells a finding from others, whatever is written around it. */
export type Pointed = { readonly kind: FindingKind; readonly ask: number | null; readonly quote: string }

export type Said = Pointed & Stands

export type FindingOnDesk = Finding & { readonly stands: Stands | null }

export const pointedAt = ({ kind, place, quote }: Finding): Pointed => ({ kind, ask: place.ask, quote })

/** The finding that the clerk had before him: the text or the day may have changed since. */
export function findingAt(findings: readonly Finding[], place: number, kind: FindingKind): Finding {
  const found = findings[place]
  if (found?.kind !== kind) throw new Refusal('finding-gone')
  return found
}

/** What was said last holds, also of a later version, for as long as the same words give rise to the same. */
export const withReasons = (findings: readonly Finding[], said: readonly Said[]): FindingOnDesk[] =>
  findings.map((finding) => {
    const { kind, ask, quote } = pointedAt(finding)
    const last = said.findLast((one) => one.kind === kind && one.ask === ask && one.quote === quote)
    return { ...finding, stands: last ? { reason: last.reason, by: last.by, version: last.version } : null }
  })
