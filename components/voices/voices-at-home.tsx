import { DueDay } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { voiceNumber } from '@/lib/domain/voice/numbered'
import type { VoicesWaiting, WaitingVoice } from '@/lib/queries/voices-waiting'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { headOf } from './voice-text'
import { standingOf } from './voice-tone'

type AtHomeProps = { waiting: VoicesWaiting; today: LocalDate; words: Words }

/** What the office has to decide, to chase and to tell. */
export function VoicesAtOffice({ waiting, words }: Omit<AtHomeProps, 'today'>) {
  const { home } = words.voicePages
  const lists = [
    { href: '/voices?state=OPEN', count: waiting.open, text: home.officeOpen },
    { href: '/voices?view=overdue', count: waiting.overdue, text: home.officeOverdue },
    { href: '/voices?view=untold', count: waiting.untold, text: home.officeUntold },
  ].filter(({ count }) => count > 0)
  if (lists.length === 0) return null
  return (
    <Notice tone={waiting.overdue > 0 ? 'warn' : 'info'} title={home.office}>
      <p className="cluster">
        {lists.map(({ href, count, text }) => (
          <a key={href} href={href} className="inline-flex min-h-11 items-center">
            {fill(text, { count })}
          </a>
        ))}
      </p>
    </Notice>
  )
}

type AtDelegationProps = { waiting: { open: number; atDoor: number }; words: Words }

/** Where the liaison officer enters what was heard, and looks at what came in at a door. */
export function VoicesAtDelegation({ waiting, words: { voicePages } }: AtDelegationProps) {
  const { home, enter } = voicePages
  const lists = [
    { href: '/door-items', count: waiting.atDoor, text: home.delegationDoor },
    { href: '/voices?state=OPEN', count: waiting.open, text: home.officeOpen },
  ].filter(({ count }) => count > 0)
  return (
    <Card title={home.delegation} aside={<ButtonLink href="/voices/new">{enter}</ButtonLink>}>
      <p className="text-ink-soft">{home.delegationHint}</p>
      <p className="cluster">
        {[...lists, { href: '/voices', count: 0, text: voicePages.views.all }].map(({ href, count, text }) => (
          <a key={href} href={href} className="inline-flex min-h-11 items-center">
            {fill(text, { count })}
          </a>
        ))}
      </p>
    </Card>
  )
}

/** What was passed to a unit and waits for its answer. */
export function VoicesToAnswer({ waiting, today, words }: AtHomeProps) {
  if (waiting.total === 0) return null
  const { home } = words.voicePages
  return (
    <Card title={home.unit} aside={<Badge tone={waiting.overdue > 0 ? 'bad' : 'info'}>{String(waiting.total)}</Badge>}>
      <p className="text-ink-soft">{home.unitHint}</p>
      <VoiceList voices={waiting.first} today={today} words={words} />
      <All waiting={waiting} href="/voices?state=PASSED" words={words} />
    </Card>
  )
}

/** What became of the delegate's own. */
export function OwnVoices({ waiting, today, words }: AtHomeProps) {
  const { home } = words.voicePages
  return (
    <Card title={home.own}>
      <p className="text-ink-soft">{home.ownHint}</p>
      <VoiceList voices={waiting.first} today={today} words={words} />
      <All waiting={waiting} href="/voices" words={words} />
      <p className="mt-2">
        <ButtonLink href="/voices/new">{home.raise}</ButtonLink>
      </p>
    </Card>
  )
}

function All({ waiting, href, words: { voicePages } }: { waiting: VoicesWaiting; href: string; words: Words }) {
  if (waiting.total <= waiting.first.length) return null
  return (
    <p className="mt-2">
      <a href={href} className="inline-flex min-h-11 items-center">
        {fill(voicePages.home.all, { total: waiting.total })}
      </a>
    </p>
  )
}

function VoiceList({ voices, today, words }: { voices: readonly WaitingVoice[]; today: LocalDate; words: Words }) {
  return (
    <ul className="divide-y divide-line">
      {voices.map((voice) => {
        const standing = standingOf({ ...voice, result: null }, words)
        return (
          <li key={voice.id} className="py-2.5">
            <a href={`/voices/${voice.id}`} className="inline-flex min-h-11 items-center">
              {voiceNumber(voice)} {headOf(voice, 34)}
            </a>
            <p className="cluster text-ink-soft text-sm">
              <Badge tone={standing.tone}>{standing.text}</Badge>
              {voice.state === 'PASSED' && voice.dueOn ? (
                <DueDay dueOn={voice.dueOn} pausedSince={null} today={today} words={words} />
              ) : null}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
