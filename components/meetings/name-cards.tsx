import type { PrintedGuest } from '@/lib/queries/get-meeting-prints'
import type { Words } from '@/lib/wording/catalogue'

type NameCardsProps = { guests: readonly PrintedGuest[]; words: Words }

/** 席卡: two on a sheet of A4, each folded once so that the name is read from both sides. Whoever is on leave has none. */
export function NameCards({ guests, words }: NameCardsProps) {
  const { prints } = words.meetingMinutes
  const coming = guests.filter(({ leaveGround }) => leaveGround === null)
  return (
    <div className="official-paper name-cards">
      {coming.map(({ id, capacity, name, of, post, role }) => {
        const office = role ? words.states.role[role] : ''
        const beside = capacity === 'DELEGATE' ? prints.delegate : [of || office, post].filter(Boolean).join(' ')
        const face = { name: name || of, beside: name ? beside : prints.head }
        return (
          <article key={id} className="name-card" aria-label={face.name}>
            <Face {...face} isTurned />
            <Face {...face} />
          </article>
        )
      })}
    </div>
  )
}

type FaceProps = { name: string; beside: string; isTurned?: boolean }

function Face({ name, beside, isTurned = false }: FaceProps) {
  const signs = [...name].length
  const size = signs <= 4 ? 'name-big' : signs <= 8 ? 'name-middle' : 'name-small'
  return (
    <div className={isTurned ? 'card-face card-face-turned' : 'card-face'} aria-hidden={isTurned || undefined}>
      <p className={size}>{signs === 2 ? [...name].join('\u3000') : name}</p>
      <p className="name-beside">{beside}</p>
    </div>
  )
}
