import { Card } from '@/components/ui/card'
import type { Alongside } from '@/lib/queries/get-reply-draft'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type RepliesAlongsideProps = { alongside: readonly Alongside[]; words: Words }

/** What the unit has written to the others of the group, to write the same from; each still has its own letter. */
export function RepliesAlongside({ alongside, words: { merging } }: RepliesAlongsideProps) {
  if (alongside.length === 0) return null
  return (
    <Card title={merging.alongside}>
      <p className="text-ink-soft text-sm">{merging.alongsideLead}</p>
      {alongside.map(({ numberText, title, body }) => (
        <details key={`${numberText}${title}`}>
          <summary className="flex min-h-11 items-center text-action">
            {numberText ? `${fill(merging.number, { number: numberText })} ` : ''}
            {title}
          </summary>
          <p className="written">{body}</p>
        </details>
      ))}
    </Card>
  )
}
