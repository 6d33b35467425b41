import { Card } from '@/components/ui/card'
import { linkKinds } from '@/lib/domain/likeness/link'
import type { LinkView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type LinkedSuggestionsProps = { links: readonly LinkView[]; words: Words }

/** On both pages: what this one asks after, and who asks after it. */
export function LinkedSuggestions({ links, words }: LinkedSuggestionsProps) {
  if (links.length === 0) return null
  const { likeness } = words
  const groups = (['from', 'to'] as const).flatMap((direction) =>
    linkKinds.map((kind) => ({
      heading: likeness[direction][kind],
      links: links.filter((link) => link.direction === direction && link.kind === kind),
    })),
  )
  return (
    <Card title={likeness.links} id="links">
      <div className="stack">
        {groups
          .filter((group) => group.links.length > 0)
          .map((group) => (
            <section key={group.heading}>
              <h3>{group.heading}</h3>
              <ul className="mt-1 list-disc space-y-2 pl-6">
                {group.links.map((link) => (
                  <Linked key={link.otherId} link={link} words={words} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </Card>
  )
}

function Linked({ link, words: { likeness } }: { link: LinkView; words: Words }) {
  const { numberText, year, title, otherId, opens, promise, reason } = link
  const number = numberText
    ? fill(likeness.numbered, { number: numberText, year })
    : fill(likeness.unnumbered, { year })
  return (
    <li>
      <p>
        {number} {opens ? <a href={`/suggestions/${otherId}`}>{title}</a> : title}
      </p>
      {[promise, reason].map((text) =>
        text ? (
          <p key={text} className="written text-ink-soft text-sm">
            {text}
          </p>
        ) : null,
      )}
    </li>
  )
}
