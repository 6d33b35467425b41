import type { PublicityEntry } from '@/lib/queries/get-publicity'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type PublicityHistoryProps = { decisions: readonly PublicityEntry[]; words: Words }

/** Every decision, the latest first, each beside the wish that it answered. */
export function PublicityHistory({ decisions, words: { publicity, suggestion, language } }: PublicityHistoryProps) {
  if (decisions.length === 0) return <p>{publicity.noHistory}</p>
  return (
    <ul className="space-y-4">
      {decisions.map(({ id, publicity: kind, ground, reason, decidedOn, by, wish }) => (
        <li key={id}>
          <p className="font-semibold">
            {fill(publicity.entry, {
              day: dayText(decidedOn, language),
              by,
              kind: publicity.kinds[kind],
              ground: publicity.grounds[ground],
            })}
          </p>
          {reason ? <p className="written">{reason}</p> : null}
          <p className="text-ink-soft">{fill(publicity.wishThen, { wish: suggestion.publicityWishes[wish] })}</p>
        </li>
      ))}
    </ul>
  )
}
