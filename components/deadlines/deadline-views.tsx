import { Tabs } from '@/components/ui/tabs'
import type { DeadlineList } from '@/lib/queries/list-deadlines'
import type { DeadlineFilter } from '@/lib/schemas/deadline-filter'
import { urgencyChoices, urgencyChosen } from '@/lib/schemas/urgency-filter'
import type { Words } from '@/lib/wording/catalogue'
import { deadlineAddress } from './deadline-address'

type DeadlineViewsProps = { filter: DeadlineFilter; counted?: Pick<DeadlineList, 'counts' | 'countedTo'>; words: Words }

/** All, each of the four words, and what was answered; the other filters are kept from one to the next. */
export function DeadlineViews({ filter, counted, words }: DeadlineViewsProps) {
  const { deadlineList, states } = words
  const { page: _, urgency, view, outcome: __, order: ___, ...kept } = filter
  const { holder: ____, ...ofAnswers } = kept
  const shown = (count: number) => counted && (count >= counted.countedTo ? `${counted.countedTo}+` : count)
  const all = Object.values(counted?.counts ?? {}).reduce((sum, one) => sum + one, 0)
  const isOpen = view === 'open'
  return (
    <Tabs
      label={deadlineList.viewsLabel}
      tabs={[
        { href: deadlineAddress(kept), label: deadlineList.all, count: shown(all), current: isOpen && !urgency },
        ...urgencyChoices.map((choice) => ({
          href: deadlineAddress({ ...kept, urgency: choice }),
          label: states.urgency[urgencyChosen[choice]],
          count: shown(counted?.counts[urgencyChosen[choice]] ?? 0),
          current: isOpen && urgency === choice,
        })),
        {
          href: deadlineAddress({ ...ofAnswers, purpose: undefined, view: 'answered' }),
          label: deadlineList.answered,
          current: !isOpen,
        },
      ]}
    />
  )
}
