import { Notice } from '@/components/ui/notice'
import type { IdentityView } from '@/lib/queries/identity-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** On top of what names nobody, or names somebody whom few may know: how to go about it. */
export function IdentityKept({ identity, words: { secrecy } }: { identity: IdentityView; words: Words }) {
  const { isSecret, isHidden, reason } = identity
  if (!isSecret) return null
  return (
    <Notice tone="warn" title={secrecy.mark}>
      <p>{isHidden ? secrecy.reach : secrecy.known}</p>
      {reason ? <p className="written">{fill(secrecy.askedBecause, { reason })}</p> : null}
    </Notice>
  )
}
