import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { PublicationState } from '@/lib/domain/performance/publishing'
import type { PerformanceYear } from '@/lib/queries/year-publications'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AnnounceForm } from './announce-form'
import { PublishYearForm } from './publish-year-form'
import { WithdrawYearForm } from './withdraw-year-form'

export const publicationTones: Record<PublicationState, 'still' | 'info' | 'warn' | 'good'> = {
  NONE: 'still',
  LOOKED_OVER: 'info',
  READY: 'warn',
  FIXED: 'info',
  PUBLISHED: 'good',
}

/** 履职信息公开 of a year: the delegates first, everybody after. */
export function PublicationCard({ of, words }: { of: PerformanceYear; words: Words }) {
  const { publication } = words.performance
  const { state, standing, openObjections, year } = of
  const form = formWords(words)
  const say = (day: string) => dayText(day, words.language)
  return (
    <Card title={publication.title} aside={<Badge tone={publicationTones[state]}>{publication.states[state]}</Badge>}>
      <p>{publication.lead}</p>
      <p className="mb-4 text-ink-soft">{publication.what}</p>
      {standing && !standing.publishOn ? (
        <p className="mb-4">{fill(publication.lookUntil, { day: say(standing.lookUntil) })}</p>
      ) : null}
      {standing?.publishOn ? <p className="mb-4">{fill(publication.on, { day: say(standing.publishOn) })}</p> : null}
      {state === 'PUBLISHED' ? (
        <p className="mb-4">
          <a href={`/public/delegates?of=${standing?.id}`}>{publication.see}</a>
        </p>
      ) : null}
      {openObjections > 0 && (state === 'READY' || state === 'LOOKED_OVER') ? (
        <Notice tone="warn">{fill(publication.openObjections, { count: openObjections })}</Notice>
      ) : null}
      {state === 'NONE' ? <AnnounceForm year={year} words={publication} form={form} /> : null}
      {state === 'READY' && openObjections === 0 ? (
        <PublishYearForm year={year} words={publication} form={form} />
      ) : null}
      {state === 'NONE' ? null : (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 items-center">{publication.withdraw}</summary>
          <WithdrawYearForm year={year} words={publication} form={form} />
        </details>
      )}
    </Card>
  )
}

/** Every version that there was, and why it was withdrawn. */
export function VersionsCard({ of: { versions }, words }: { of: PerformanceYear; words: Words }) {
  const { publication } = words.performance
  if (versions.length === 0) return null
  return (
    <Card title={publication.history}>
      <ul className="stack">
        {versions.map(({ id, version, announcedOn, publishOn, withdrawReason }) => (
          <li key={id}>
            {withdrawReason !== null
              ? fill(publication.withdrawn, { version, reason: withdrawReason })
              : publishOn
                ? fill(publication.versionOn, { version, day: dayText(publishOn, words.language) })
                : fill(publication.version, { version, day: dayText(announcedOn, words.language) })}
          </li>
        ))}
      </ul>
    </Card>
  )
}
