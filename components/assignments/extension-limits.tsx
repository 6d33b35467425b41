import { DueDay } from '@/components/deadlines/due-day'
import { DefinitionList } from '@/components/ui/definition-list'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ExtensionView } from '@/lib/queries/get-extension'
import { basisText } from '@/lib/wording/basis-text'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type ExtensionLimitsProps = { view: ExtensionView; today: LocalDate; words: Words }

/** Between which days more time can be asked for: the present last day, and the longest that the law allows. */
export function ExtensionLimits({ view, today, words }: ExtensionLimitsProps) {
  const { extension } = words.assignment
  const { assignment, suggestion, text, latest, basis } = view
  const current = (
    <DueDay
      dueOn={assignment.dueOn}
      pausedSince={text.pausedSince}
      isProvisional={assignment.dueIsProvisional}
      suggestionId={suggestion.id}
      today={today}
      words={words}
    />
  )
  const longest = { day: dayText(latest, words.language), basis: basisText(basis, words.deadlines) }
  return (
    <div className="my-5">
      <DefinitionList
        items={[
          { term: extension.current, value: current },
          { term: extension.latest, value: fill(extension.latestValue, longest) },
        ]}
      />
    </div>
  )
}
