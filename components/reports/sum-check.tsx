import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import type { Sum } from '@/lib/domain/figures/sum'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Says that the parts make up their wholes; and if they ever do not, says where. */
export function SumCheck({ checked, wrong, words }: { checked: number; wrong: readonly Sum[]; words: Words['board'] }) {
  if (wrong.length === 0)
    return (
      <p className="cluster">
        <Badge tone="good">{fill(words.sumsRight, { count: checked })}</Badge>
      </p>
    )
  return (
    <Notice tone="bad">
      <p>{fill(words.sumsWrong, { count: wrong.length })}</p>
      <ul>
        {wrong.map(({ whole, wholeValue, parts, partsValue }) => (
          <li key={whole + parts}>{fill(words.sumWrong, { whole, wholeValue, parts, partsValue })}</li>
        ))}
      </ul>
    </Notice>
  )
}
