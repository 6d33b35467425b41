import { Timeline } from '@/components/ui/timeline'
import type { LadderChanged } from '@/lib/queries/get-ladders'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { stepsText } from '@/lib/wording/step-text'

type LadderHistoryProps = { history: readonly LadderChanged[]; timeZone: string; words: Words }

export function LadderHistory({ history, timeZone, words }: LadderHistoryProps) {
  const { ladders, language } = words
  return (
    <Timeline
      items={history.map(({ id, at, by, steps, reason }) => ({
        id,
        at: instantText(at, timeZone, language),
        instant: new Date(at).toISOString(),
        by: by ?? undefined,
        sentence: steps
          ? fill(ladders.changedTo, { steps: stepsText(steps, ladders), reason })
          : fill(ladders.backTo, { reason }),
      }))}
    />
  )
}
