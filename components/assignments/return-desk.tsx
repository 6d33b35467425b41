import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { owesReply } from '@/lib/domain/assignment/assignment'
import type { WaitingReturn } from '@/lib/queries/get-return'
import type { UnitChoice } from '@/lib/queries/return-entries'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { OverruleForm } from './overrule-form'
import { ReassignForm } from './reassign-form'
import { ReturnHistory } from './return-history'

type ReturnDeskProps = { waiting: WaitingReturn; units: readonly UnitChoice[]; doneHref: string; words: Words }

/** One objection that waits: what the unit says, then the two ways to decide it. */
export function ReturnDesk({ waiting: { assignment, entry, isMine }, units, doneHref, words }: ReturnDeskProps) {
  const { returns, states, language } = words
  const stage = returns.stages[entry.stage]
  const role = states.assignmentRole[assignment.role]
  const title = fill(returns.waiting, { unit: assignment.unitName, role, ordinal: entry.ordinal, stage })
  const withMinutes = entry.stage === 'COMMITTEE'
  const common = { assignmentId: assignment.id, withMinutes, doneHref, words: returns, form: formWords(words) }
  const clock = owesReply(assignment)
    ? fill(returns.reassignText, { day: dayText(assignment.dueOn, language) })
    : returns.reassignAssist
  return (
    <>
      <Card title={title}>
        <ReturnHistory returns={[entry]} words={words} />
        {isMine ? null : <Notice>{fill(returns.notYours, { stage })}</Notice>}
      </Card>
      {isMine ? (
        <>
          <Card title={returns.reassignTitle}>
            <p className="mb-4">{clock}</p>
            <ReassignForm {...common} proposedUnitId={entry.proposedUnitId} units={units} />
          </Card>
          <Card title={returns.overruleTitle}>
            <p className="mb-4">{returns.overruleText}</p>
            <OverruleForm {...common} />
          </Card>
        </>
      ) : null}
    </>
  )
}
