import { Card } from '@/components/ui/card'
import type { LikelyReason } from '@/lib/domain/key-suggestion/likely'
import type { LikelyKey } from '@/lib/queries/likely-key-suggestions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export function LikelyKeys({ likely, words }: { likely: readonly LikelyKey[]; words: Words }) {
  const { keySuggestions, common } = words
  const { title, lead, none, nominate, nominateThis } = keySuggestions.likely
  return (
    <div className="no-print">
      <Card title={title}>
        <p className="text-ink-soft">{likely.length > 0 ? lead : none}</p>
        <ul className="divide-y divide-line">
          {likely.map((one) => (
            <li key={one.id} className="cluster justify-between py-2">
              <div>
                <a href={`/suggestions/${one.id}`} className="block min-h-11 py-1">
                  {one.numberText ? `${one.numberText} ` : ''}
                  {one.title}
                </a>
                <p className="text-ink-soft text-sm">{reasonsText(one.reasons, words).join(common.listComma)}</p>
              </div>
              <a
                href={`/suggestions/${one.id}/key`}
                className="inline-flex min-h-11 items-center"
                aria-label={fill(nominateThis, { title: one.title })}
              >
                {nominate}
              </a>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}

export const reasonsText = (reasons: readonly LikelyReason[], { keySuggestions }: Words): string[] =>
  reasons.map(({ code, count }) => fill(keySuggestions.likely.reasons[code], { count }))
