import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { AssessmentMemberView, AssessmentUnitView, AssessmentView } from '@/lib/queries/get-assessment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Each group with its units and members, as far as they are one's own to see. */
export function GroupCards({
  assessment: { id, units, members, meets, state },
  words,
}: {
  assessment: AssessmentView
  words: Words
}) {
  const numbers = [...new Set([...units, ...members].map(({ groupNo }) => groupNo))].sort((one, other) => one - other)
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      {numbers.map((groupNo) => (
        <Card
          key={groupNo}
          id={`group-${groupNo}`}
          title={fill(words.assessments.groups.group, { group: groupNo })}
          aside={
            meets.includes(groupNo) && hasMet(state) ? (
              <a href={`/assessments/${id}/group-meetings/${groupNo}`}>
                {fill(words.groupMeetings.of, { group: groupNo })}
              </a>
            ) : null
          }
        >
          <div className="stack">
            <GroupUnits
              at={`/assessments/${id}/units`}
              units={units.filter((one) => one.groupNo === groupNo)}
              groupNo={groupNo}
              words={words}
            />
            <GroupMembers members={members.filter((one) => one.groupNo === groupNo)} words={words} />
          </div>
        </Card>
      ))}
    </div>
  )
}

/** A group meets about its marks; before there is nothing to meet about. */
const hasMet = (state: AssessmentView['state']) => state === 'JUDGED' || state === 'CHECKED' || state === 'FROZEN'

type GroupUnitsProps = { at: string; units: readonly AssessmentUnitView[]; groupNo: number; words: Words }

function GroupUnits({ at, units, groupNo, words }: GroupUnitsProps) {
  const { groups } = words.assessments
  if (units.length === 0) return <p>{groups.noUnits}</p>
  const columns: Column<AssessmentUnitView>[] = [
    {
      key: 'unit',
      header: groups.unit,
      heads: true,
      cell: ({ name, opens, unitId }) => (opens ? { href: `${at}/${unitId}`, text: name } : name),
    },
    { key: 'kind', header: groups.kind, fit: 'tight', cell: ({ kind }) => words.states.unitKind[kind] },
    { key: 'items', header: groups.items, fit: 'end', cell: ({ leadItems }) => leadItems },
  ]
  return (
    <DataTable
      caption={fill(groups.caption, { group: groupNo })}
      columns={columns}
      rows={units}
      rowKey={({ unitId }) => unitId}
    />
  )
}

function GroupMembers({ members, words }: { members: readonly AssessmentMemberView[]; words: Words }) {
  const { groups } = words.assessments
  return (
    <div>
      <h3 className="font-semibold">{groups.members}</h3>
      {members.length === 0 ? <p>{groups.noMembers}</p> : null}
      <ul className="mt-1 space-y-1">
        {members.map((member) => (
          <li key={member.id}>{memberText(member, words)}</li>
        ))}
      </ul>
    </div>
  )
}

function memberText(
  { name, capacity, leads, hasLeft, bars }: AssessmentMemberView,
  { assessments, common }: Words,
): string {
  const { groups, capacities, grounds } = assessments
  const parts = [capacities[capacity], ...(leads ? [groups.leads] : [])].join(common.listComma)
  const barred = bars.map(({ unit, ground }) => fill(groups.barred, { unit, ground: grounds[ground] }))
  const tail = barred.length > 0 ? fill(groups.barredFrom, { units: barred.join(common.listComma) }) : ''
  return fill(groups.member, { name, parts }) + (hasLeft ? groups.left : '') + tail
}
