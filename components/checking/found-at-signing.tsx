import { isFindingKind } from '@/lib/domain/checking/finding'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Below a signed letter: what stood open when it was signed, as a fact. */
export function FoundAtSigning({ kinds, words: { checking, common } }: { kinds: string | null; words: Words }) {
  const found = (kinds ?? '').split(' ').filter(isFindingKind)
  if (found.length === 0) return null
  const names = found.map((kind) => checking.names[kind]).join(common.listComma)
  return <p className="text-ink-soft text-sm">{fill(checking.atSigning, { count: found.length, names })}</p>
}
