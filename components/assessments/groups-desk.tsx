import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { Notice } from '@/components/ui/notice'
import { memberCapacities } from '@/lib/domain/assessment/assessment'
import { mostGroups } from '@/lib/domain/assessment/grouping'
import { declaredGrounds } from '@/lib/domain/assessment/preparing'
import type { GroupsDesk as Desk } from '@/lib/queries/get-assessment-groups'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { BarForm, MoveForm, NameForm, RegroupForm } from './group-forms'

type DeskProps = { desk: Desk; words: Words }

const numbers = (count: number) => Array.from({ length: count }, (_, place) => place + 1)

/** While it is prepared units move and members come and go; a bar can be recorded until the marks are closed. */
export function GroupsDesk({ desk, words }: DeskProps) {
  const { state } = desk.assessment
  if (state === 'PREPARED')
    return (
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <UnitForms desk={desk} words={words} />
        <MemberForms desk={desk} words={words} />
        <BarCard desk={desk} words={words} />
        <MemberList desk={desk} words={words} />
      </div>
    )
  if (state !== 'SELF_ASSESSED' && state !== 'JUDGED') return null
  const isShort = desk.assessment.members.some(({ hasLeft }) => hasLeft)
  return (
    <>
      {isShort ? <Notice tone="warn">{words.assessments.desk.replaceLead}</Notice> : null}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {isShort ? <MemberForms desk={desk} words={words} /> : null}
        <BarCard desk={desk} words={words} />
      </div>
    </>
  )
}

function UnitForms({ desk: { assessment, spread, lastGroup }, words }: DeskProps) {
  const { desk, groups } = words.assessments
  const { fewestUnits: fewest, mostUnits: most, leastItems: least, mostItems: largest, largestUnit: unit } = spread
  const wired = { assessmentId: assessment.id, words: desk, form: formWords(words) }
  return (
    <Card title={desk.move}>
      <p>{fill(desk.spread, { fewest, most, least, largest })}</p>
      <p className="mb-3">{fill(desk.bound, { unit })}</p>
      <MoveForm
        {...wired}
        units={unitOptions(assessment.units, words)}
        groups={groupOptions(lastGroup, lastGroup, words)}
      />
      <details className="mt-4">
        <summary>{desk.regroup}</summary>
        <p className="my-2">{desk.regroupLead}</p>
        <RegroupForm
          {...wired}
          counts={numbers(mostGroups).map((count) => ({ value: String(count), label: fill(groups.count, { count }) }))}
          count={String(assessment.groupCount)}
        />
      </details>
    </Card>
  )
}

const unitOptions = (units: Desk['assessment']['units'], { assessments: { desk } }: Words) =>
  units.map(({ unitId, name: unit, groupNo: group, leadItems: items }) => ({
    value: unitId,
    label: fill(desk.unitOption, { unit, group, items }),
  }))

const groupOptions = (count: number, newGroup: number | null, { assessments: { desk, groups } }: Words) =>
  numbers(count).map((group) => ({
    value: String(group),
    label: fill(group === newGroup ? desk.newGroup : groups.group, { group }),
  }))

function MemberForms({ desk: { assessment, candidates, lastGroup }, words }: DeskProps) {
  const { desk, capacities } = words.assessments
  const people = candidates.map(({ personId: value, name, group }) => ({
    value,
    label: group ? fill(desk.personOption, { name, group }) : name,
  }))
  return (
    <Card title={desk.name}>
      <p className="mb-3">{candidates.length > 0 ? desk.nameLead : desk.noCandidates}</p>
      {candidates.length > 0 ? (
        <NameForm
          assessmentId={assessment.id}
          people={people}
          groups={groupOptions(lastGroup - 1, null, words)}
          capacities={memberCapacities.map((value) => ({ value, label: capacities[value] }))}
          words={desk}
          form={formWords(words)}
        />
      ) : null}
    </Card>
  )
}

function BarCard({ desk: { assessment }, words }: DeskProps) {
  const { desk, grounds } = words.assessments
  const members = assessment.members.map(({ id, name, groupNo: group }) => ({
    value: id,
    label: fill(desk.memberOption, { name, group }),
  }))
  return (
    <Card title={desk.bar}>
      <p className="mb-3">{desk.barLead}</p>
      <BarForm
        assessmentId={assessment.id}
        members={members}
        units={unitOptions(assessment.units, words)}
        grounds={declaredGrounds.map((value) => ({ value, label: grounds[value] }))}
        words={desk}
        form={formWords(words)}
      />
    </Card>
  )
}

function MemberList({ desk: { assessment }, words }: DeskProps) {
  const { desk } = words.assessments
  const { id: assessmentId, members } = assessment
  if (members.length === 0) return null
  const isDeclared = (ground: string) => (declaredGrounds as readonly string[]).includes(ground)
  return (
    <Card title={desk.memberList}>
      <ul className="space-y-3">
        {members.map(({ id: memberId, name, groupNo: group, bars }) => (
          <li key={memberId} className="space-y-2">
            <p>{fill(desk.memberOption, { name, group })}</p>
            <CommandButton
              command="take-out-assessment-member"
              input={{ assessmentId, memberId }}
              look="quiet"
              words={words.errors}
            >
              {fill(desk.takeOut, { name })}
            </CommandButton>
            {bars
              .filter(({ ground }) => isDeclared(ground))
              .map(({ unitId, unit }) => (
                <CommandButton
                  key={unitId}
                  command="lift-assessment-bar"
                  input={{ assessmentId, memberId, unitId }}
                  look="quiet"
                  words={words.errors}
                >
                  {fill(desk.lift, { name, unit })}
                </CommandButton>
              ))}
          </li>
        ))}
      </ul>
    </Card>
  )
}
