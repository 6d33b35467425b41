import { ChangedRun } from '@/components/co-signing/changed-run'
import { Card } from '@/components/ui/card'
import { InOrder } from '@/components/ui/in-order'
import { type Run, wordDifference } from '@/lib/domain/suggestion/word-difference'
import type { VersionsView } from '@/lib/queries/get-versions'
import type { Words } from '@/lib/wording/catalogue'
import { versionName } from './version-name'

type TwoVersionsProps = {
  compared: NonNullable<VersionsView['compared']>
  versions: VersionsView['versions']
  timeZone: string
  words: Words
}

/** Side by side where there is room, one below the other on a phone: what was taken out first, what was put in second; once what stayed. */
export function TwoVersions({ compared, versions, timeZone, words }: TwoVersionsProps) {
  const { from, to, before, now } = compared
  const { parts } = words.coSigning
  const rows = [
    [parts.title, before.title, now.title],
    [parts.situation, before.situation, now.situation],
    [parts.analysis, before.analysis, now.analysis],
    [parts.asks, listed(before.asks), listed(now.asks)],
  ] as const
  const names = [from, to].map((one) => versionName(one, versions, timeZone, words))
  return rows.map(([part, old, fresh]) => (
    <Card key={part} title={part}>
      {old === fresh ? (
        <>
          <p className="mb-1 text-ink-soft text-sm">{words.intake.versions.same}</p>
          <p className="written">{fresh}</p>
        </>
      ) : (
        <div className="grid gap-4 md:grid-cols-2">
          <Side name={names[0] ?? ''} runs={without('added', old, fresh)} words={words} />
          <Side name={names[1] ?? ''} runs={without('removed', old, fresh)} words={words} />
        </div>
      )}
    </Card>
  ))
}

const without = (kind: Run['kind'], old: string, fresh: string): Run[] =>
  wordDifference(old, fresh).filter((run) => run.kind !== kind)

function Side({ name, runs, words }: { name: string; runs: readonly Run[]; words: Words }) {
  return (
    <div>
      <h3 className="mb-1 text-ink-soft text-sm">{name}</h3>
      <p className="written">
        <InOrder
          of={runs}
          each={({ kind, text }) =>
            kind === 'same' ? text : <ChangedRun isAdded={kind === 'added'} text={text} words={words.coSigning.sign} />
          }
        />
      </p>
    </div>
  )
}

const listed = (asks: readonly string[]): string => asks.map((ask, place) => `${place + 1}. ${ask}`).join('\n')
