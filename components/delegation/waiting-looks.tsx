import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { LookSetting } from '@/lib/domain/suggestion/looking'
import type { WaitingLook } from '@/lib/queries/delegation-home'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type WaitingLooksProps = { waiting: readonly WaitingLook[]; setting: LookSetting; today: LocalDate; words: Words }

/** While the first look is off and nothing waits, one sentence says so. */
export function WaitingLooks({ waiting, setting, today, words }: WaitingLooksProps) {
  const { firstLook } = words
  if (waiting.length === 0 && !setting.isOn) return <p className="text-ink-soft">{firstLook.isOff}</p>
  return (
    <Card title={firstLook.waiting} aside={<Badge tone="info">{String(waiting.length)}</Badge>}>
      {setting.isOn ? <p className="text-ink-soft">{fill(firstLook.isOn, { days: setting.days })}</p> : null}
      {waiting.length === 0 ? <EmptyState title={firstLook.noneWaiting} hint={firstLook.noneWaitingHint} /> : null}
      <ul className="divide-y divide-line">
        {waiting.map((one) => (
          <li key={one.id} className="py-2">
            <a href={`/suggestions/${one.id}/first-look`} className="block min-h-11 py-1">
              {one.title}
            </a>
            <p className="cluster text-ink-soft text-sm">
              <span>{one.delegate}</span>
              <span>{fill(firstLook.age, { days: daysBetween(one.submittedOn, today) })}</span>
              <Badge tone={one.untilOn <= today ? 'warn' : 'plain'}>
                {fill(firstLook.until, { day: dayText(one.untilOn, words.language) })}
              </Badge>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
