import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { SelectField } from '@/components/ui/select-field'
import { likenesses } from '@/lib/domain/assessment/fairness/classes'
import type { ResultsView } from '@/lib/queries/get-results'
import type { Words } from '@/lib/wording/catalogue'
import { loadText } from '@/lib/wording/fairness-text'
import { fill } from '@/lib/wording/fill'

export const resultsAddress = (assessmentId: string): string => `/assessments/${assessmentId}/results`

/** What is alike is the reader's choice; the address keeps it. */
export function ResultsFilter({ view, words }: { view: ResultsView; words: Words }) {
  const { fairness, common, states } = words
  const { asked, choices } = view
  const options = likenesses.map((value) => ({ value, label: fairness.likenesses[value] }))
  const chosen = {
    group: asked.group ? String(asked.group) : undefined,
    kind: asked.kind,
    load: asked.load ? String(asked.load) : undefined,
  }
  return (
    <FilterBar
      action={resultsAddress(view.assessment.id)}
      inUse={Object.values(chosen).filter(Boolean).length}
      words={common}
      submitsLast
      kept={{ show: asked.show === 'bands' ? undefined : asked.show }}
      first={<SelectField label={fairness.likeness} name="like" options={options} defaultValue={asked.like} />}
    >
      <FilterSelects
        any={fairness.any}
        chosen={chosen}
        fields={[
          {
            name: 'group',
            label: fairness.group,
            options: choices.groups.map((no) => ({ value: String(no), label: fill(fairness.groupNo, { no }) })),
          },
          {
            name: 'kind',
            label: fairness.kind,
            options: choices.kinds.map((value) => ({ value, label: states.unitKind[value] })),
          },
          {
            name: 'load',
            label: fairness.load,
            options: choices.loads.map((load) => ({ value: String(load.at), label: loadText(load, words) })),
          },
        ]}
      />
    </FilterBar>
  )
}
