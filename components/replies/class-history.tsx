import { Timeline } from '@/components/ui/timeline'
import type { ClassEvent } from '@/lib/queries/class-history'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type ClassHistoryProps = { history: readonly ClassEvent[]; timeZone: string; words: Words }

/** Who set the class, who said what to it, in which role, when and why. */
export function ClassHistory({ history, timeZone, words }: ClassHistoryProps) {
  if (history.length === 0) return null
  const { answers, states, language } = words
  return (
    <details>
      <summary className="flex min-h-11 items-center text-action">{answers.history}</summary>
      <Timeline
        items={history.map(({ act, meaning, letter, reason, role, by, at }) => {
          const said = fill(answers.acts[act], { letter, meaning: states.answerClass[meaning] })
          return {
            id: `${at}${act}`,
            at: instantText(at, timeZone, language),
            instant: at,
            by: `${by} · ${states.role[role]}`,
            sentence: reason ? fill(answers.because, { act: said, reason }) : said,
          }
        })}
      />
    </details>
  )
}
