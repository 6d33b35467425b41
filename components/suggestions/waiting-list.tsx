import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { Tone } from '@/components/ui/tone'

export type WaitingLine = { id: string; href: string; title: string; note?: string | undefined }

type WaitingListProps = { title: string; tone: Tone; lines: readonly WaitingLine[] }

/** One kind of thing to do; each line is a whole thumb high. */
export function WaitingList({ title, tone, lines }: WaitingListProps) {
  if (lines.length === 0) return null
  return (
    <Card title={title} aside={<Badge tone={tone}>{String(lines.length)}</Badge>}>
      <ul className="divide-y divide-line">
        {lines.map(({ id, href, title: text, note }) => (
          <li key={id} className="py-1.5">
            <a href={href} className="block min-h-11 py-1.5 text-lg">
              {text}
            </a>
            {note ? <p className="text-ink-soft">{note}</p> : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}
