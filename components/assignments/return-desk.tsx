import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Tabs } from '@/components/ui/tabs'
import { owesReply } from '@/lib/domain/assignment/assignment'
import type { WaitingReturn } from '@/lib/queries/get-return'
import type { UnitChoice } from '@/lib/queries/return-entries'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { OverruleForm } from './overrule-form'
import { ReassignForm } from './reassign-form'
import { ReturnHistory } from './return-history'

/** One form is open at a time, so that every field has a name of its own on the page. */
export type Deciding = 'reassign' | 'overrule'

type ReturnDeskProps = {
  waiting: WaitingReturn
  /** null: another one is being decided */
  deciding: Deciding | null
  units: readonly UnitChoice[]
  doneHref: string
  words: Words
}

/** One objection that waits: what the unit says, then the two ways to decide it. */
export function ReturnDesk(props: ReturnDeskProps) {
  const { assignment, entry, isMine } = props.waiting
  const { returns, states } = props.words
  const stage = returns.stages[entry.stage]
  const role = states.assignmentRole[assignment.role]
  const title = fill(returns.waiting, { unit: assignment.unitName, role, ordinal: entry.ordinal, stage })
  return (
    <Card title={title}>
      <div className="mb-5">
        <ReturnHistory returns={[entry]} words={props.words} />
      </div>
      {isMine ? <Decision {...props} /> : <Notice>{fill(returns.notYours, { stage })}</Notice>}
    </Card>
  )
}

function Decision({ waiting: { assignment, entry }, deciding, units, doneHref, words }: ReturnDeskProps) {
  const { returns } = words
  const href = (way: Deciding) => `?of=${assignment.id}&decide=${way}`
  if (!deciding) return <ButtonLink href={href('reassign')}>{words.suggestion.moves.decideReturn}</ButtonLink>
  const withMinutes = entry.stage === 'COMMITTEE'
  const common = { assignmentId: assignment.id, withMinutes, doneHref, words: returns, form: formWords(words) }
  const tabs = [
    { href: href('reassign'), label: returns.reassignTitle, current: deciding === 'reassign' },
    { href: href('overrule'), label: returns.overruleTitle, current: deciding === 'overrule' },
  ]
  return (
    <>
      <Tabs label={words.suggestion.moves.decideReturn} tabs={tabs} />
      {deciding === 'reassign' ? (
        <>
          <p className="my-4">{clockText(assignment, words)}</p>
          <ReassignForm {...common} proposedUnitId={entry.proposedUnitId} units={units} />
        </>
      ) : (
        <>
          <p className="my-4">{returns.overruleText}</p>
          <OverruleForm {...common} />
        </>
      )}
    </>
  )
}

const clockText = (assignment: WaitingReturn['assignment'], { returns, language }: Words): string =>
  owesReply(assignment)
    ? fill(returns.reassignText, { day: dayText(assignment.dueOn, language) })
    : returns.reassignAssist
