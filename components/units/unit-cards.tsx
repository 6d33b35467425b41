import { dueCell } from '@/components/deadlines/due-day'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { OpenPart, UnitView } from '@/lib/queries/get-unit'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { validText } from './unit-texts'

export function UnitFacts({ unit, words }: { unit: UnitView; words: Words }) {
  const { units, states, common, language } = words
  const { kind, assessmentGroup, aliases, formerNames, predecessors, successor } = unit
  const items: Definition[] = [
    { term: units.kind, value: states.unitKind[kind] },
    { term: units.group, value: assessmentGroup ?? units.noGroup },
    { term: units.valid, value: validText(unit, words) },
    ...formerNames.map(({ name, until }) => ({
      term: units.formerNames,
      value: fill(units.formerlyUntil, { name, day: dayText(until, language) }),
    })),
    { term: units.aliases, value: aliases.join(common.listComma) || units.noAliases },
    ...predecessors.map(({ id, name }) => ({ term: units.predecessors, value: <a href={`/units/${id}`}>{name}</a> })),
    ...(successor ? [{ term: units.successor, value: <a href={`/units/${successor.id}`}>{successor.name}</a> }] : []),
  ]
  return (
    <Card title={units.facts}>
      <DefinitionList items={items} />
    </Card>
  )
}

export function UnitPeople({ unit, words }: { unit: UnitView; words: Words }) {
  const { units, states } = words
  return (
    <Card title={units.people}>
      {unit.people.length > 0 ? (
        <DataTable
          caption={units.people}
          captionIsSaid
          rows={unit.people}
          rowKey={({ grantId }) => grantId}
          columns={[
            { key: 'name', header: units.person, heads: true, cell: ({ name }) => name },
            { key: 'role', header: units.role, cell: ({ role }) => states.role[role] },
            { key: 'phone', header: units.phone, cell: ({ phone }) => phone ?? units.noPhone },
          ]}
        />
      ) : (
        <p>{units.noPeople}</p>
      )}
    </Card>
  )
}

const isDone = (status: OpenPart['status']): boolean => status === 'REPLIED' || status === 'OPINION_GIVEN'

export function UnitWork({ parts, today, words }: { parts: readonly OpenPart[]; today: LocalDate; words: Words }) {
  const { units, states, registry } = words
  return (
    <Card title={units.work} id="work" aside={fill(units.openCount, { count: parts.length })}>
      {parts.length > 0 ? (
        <DataTable
          caption={units.work}
          captionIsSaid
          rows={parts}
          rowKey={({ id }) => id}
          columns={[
            { key: 'number', header: registry.number, fit: 'tight', cell: ({ numberText }) => numberText ?? '' },
            {
              key: 'title',
              header: registry.heading,
              heads: true,
              cell: ({ suggestionId, title }) => ({ href: `/suggestions/${suggestionId}`, text: title }),
            },
            { key: 'role', header: units.part, fit: 'tight', cell: ({ role }) => states.assignmentRole[role] },
            { key: 'status', header: units.state, fit: 'tight', cell: ({ status }) => states.assignment[status] },
            {
              key: 'due',
              header: registry.dueOn,
              fit: 'tight',
              cell: ({ dueOn, pausedSince, isProvisional, status }) =>
                dueCell({ dueOn, pausedSince, isProvisional, isAwaited: !isDone(status) }, today, words),
            },
          ]}
        />
      ) : (
        <p>{units.noWork}</p>
      )}
    </Card>
  )
}
