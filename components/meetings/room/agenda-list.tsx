import { Badge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/tone'
import type { ItemOutcome } from '@/lib/domain/meeting/meeting'
import type { RoomItem } from '@/lib/queries/get-meeting-room'
import type { Words } from '@/lib/wording/catalogue'

const tones: Record<ItemOutcome, Tone> = { ACCEPTED: 'good', BACK_TO_WORK: 'warn', POSTPONED: 'still' }

export type ItemState = {
  readonly outcome: ItemOutcome | null
  readonly kept: 'waiting' | 'held' | null
  readonly isCurrent: boolean
}

type AgendaListProps = {
  items: readonly RoomItem[]
  chosen: string
  stateOf: (itemId: string) => ItemState
  onChoose: (itemId: string) => void
  words: Words['meetings']['room']
}

export function AgendaList({ items, chosen, stateOf, onChoose, words }: AgendaListProps) {
  return (
    <nav aria-label={words.agenda} className="card max-h-72 overflow-y-auto p-0! lg:max-h-[80vh]" tabIndex={-1}>
      <ol className="divide-y divide-line">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              aria-current={item.id === chosen ? 'true' : undefined}
              className="block min-h-11 w-full border-l-4 border-transparent px-3 py-2 text-left hover:bg-action-wash aria-[current]:border-action aria-[current]:bg-action-wash"
              onClick={() => onChoose(item.id)}
            >
              <span className="line-clamp-2">
                {item.position}. {item.title}
              </span>
              <ItemBadges state={stateOf(item.id)} words={words} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function ItemBadges({ state, words }: { state: ItemState; words: Words['meetings']['room'] }) {
  const { outcome, kept, isCurrent } = state
  return (
    <span className="mt-1 flex flex-wrap gap-1">
      {outcome ? (
        <Badge tone={tones[outcome]}>{words.outcomes[outcome]}</Badge>
      ) : (
        <Badge tone="still">{words.state.open}</Badge>
      )}
      {isCurrent ? <Badge tone="info">{words.current}</Badge> : null}
      {kept ? <Badge tone={kept === 'held' ? 'bad' : 'warn'}>{words.state[kept]}</Badge> : null}
    </span>
  )
}
