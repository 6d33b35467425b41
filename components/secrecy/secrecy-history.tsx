import type { SecrecyEntry } from '@/lib/queries/get-secrecy'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type SecrecyHistoryProps = { decisions: readonly SecrecyEntry[]; words: Words }

/** Every decision, the latest first, each beside the wish that it answered. */
export function SecrecyHistory({ decisions, words: { secrecy, language } }: SecrecyHistoryProps) {
  if (decisions.length === 0) return <p>{secrecy.noHistory}</p>
  return (
    <ul className="space-y-4">
      {decisions.map(({ id, secret, ground, reason, decidedOn, by, wish }) => (
        <li key={id}>
          <p className="font-semibold">
            {fill(ground ? secrecy.entryWithGround : secrecy.entry, {
              day: dayText(decidedOn, language),
              by,
              kind: secret ? secrecy.kinds.secret : secrecy.kinds.open,
              ground: ground ? secrecy.grounds[ground] : '',
            })}
          </p>
          {reason ? <p className="written">{reason}</p> : null}
          <p className="text-ink-soft">
            {fill(secrecy.wishThen, { wish: wish ? secrecy.wishes.yes : secrecy.wishes.no })}
          </p>
        </li>
      ))}
    </ul>
  )
}
