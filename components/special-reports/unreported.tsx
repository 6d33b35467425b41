import { DueDay } from '@/components/deadlines/due-day'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { UnreportedActivity } from '@/lib/queries/unreported-activities'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { draftAddress } from './report-address'

type UnreportedProps = { activities: readonly UnreportedActivity[]; today: LocalDate; words: Words }

/** Inspections and surveys whose report is due; what was found there leads into the draft. */
export function Unreported({ activities, today, words }: UnreportedProps) {
  const { unreported } = words.specialReports
  if (activities.length === 0) return null
  return (
    <Card title={unreported.title}>
      <p className="text-ink-soft">{unreported.lead}</p>
      <ul className="divide-y divide-line">
        {activities.map(({ id, kind, name, dueOn, voiceIds }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-64">
              <a href={`/activities/${id}`} className="block min-h-11 py-1">
                {name}
              </a>
              <span className="cluster text-ink-soft text-sm">
                <span>{words.voices.activityKinds[kind]}</span>
                <span>{fill(unreported.found, { count: voiceIds.length })}</span>
                <DueDay dueOn={dueOn} today={today} words={words} />
              </span>
            </span>
            {voiceIds.length > 0 ? (
              <ButtonLink
                href={draftAddress(
                  '/special-reports/new',
                  voiceIds.map((one) => ({ kind: 'VOICE' as const, id: one })),
                )}
              >
                {unreported.draft}
              </ButtonLink>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}
