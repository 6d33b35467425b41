import { Badge } from '@/components/ui/badge'
import { CommandButton } from '@/components/ui/command-button'
import type { PlannedRelease } from '@/lib/queries/list-releases'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type PlannedReleasesProps = { releases: readonly PlannedRelease[]; now: Date; timeZone: string; words: Words }

const tones = { COMING: 'warn', OUT: 'good', LATE: 'info', TAKEN_BACK: 'still' } as const

/** Each with its moment, its letters and where it stands in words. */
export function PlannedReleases({ releases, now, timeZone, words }: PlannedReleasesProps) {
  const { releases: said, language } = words
  if (releases.length === 0) return <p className="text-ink-soft">{said.noPlans}</p>
  return (
    <ul className="divide-y divide-line">
      {releases.map((release) => {
        const state = stateOf(release, now)
        return (
          <li key={release.id} className="space-y-2 py-3">
            <p className="cluster">
              <span className="font-semibold">{release.title}</span>
              <Badge tone={tones[state]}>{said.states[state]}</Badge>
            </p>
            <p className="text-ink-soft text-sm">
              {said.when} {instantText(release.at, timeZone, language)} · {said.by} {release.plannedBy}
            </p>
            <Letters release={release} words={said} />
            {release.mayTakeBack ? (
              <CommandButton
                command="take-back-release"
                input={{ releaseId: release.id }}
                confirm={{
                  title: said.takeBackTitle,
                  text: said.takeBackText,
                  confirm: said.takeBack,
                  cancel: said.cancel,
                }}
                words={words.errors}
              >
                {said.takeBack}
              </CommandButton>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function Letters({ release: { letters }, words }: { release: PlannedRelease; words: Words['releases'] }) {
  return letters.length === 0 ? null : (
    <details>
      <summary className="flex min-h-11 items-center text-action">
        {fill(words.lettersOf, { count: letters.length })}
      </summary>
      <ul className="space-y-1">
        {letters.map(({ suggestionId, numberText, title, unit }) => (
          <li key={`${suggestionId} ${unit}`}>
            <a href={`/suggestions/${suggestionId}`} className="inline-flex min-h-11 items-center">
              {fill(words.letterLine, { number: numberText ?? '', title, unit })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function stateOf({ takenBackAt, at, letters }: PlannedRelease, now: Date): keyof typeof tones {
  if (takenBackAt !== null) return 'TAKEN_BACK'
  if (at > now) return 'COMING'
  return letters.every(({ out }) => out) ? 'OUT' : 'LATE'
}
