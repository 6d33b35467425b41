import { authorize } from '@/lib/domain/access/policy'
import { instructionIn, strikeInstruction as strike } from '@/lib/domain/special-report/instruction'
import { instructionPolicy, reportPolicy } from '@/lib/domain/special-report/policy'
import { instructionStrikeSchema } from '@/lib/schemas/special-report'
import { recordEvent } from '@/lib/store/events'
import { lockReportOfInstruction, saveInstruction } from '@/lib/store/special-reports'
import { instructionFacts } from '@/lib/wording/report-number'
import { command, perPerson } from './command'

/** What was written down wrongly stays to be read, struck out with the reason. */
export const strikeInstruction = command({
  name: 'strike-instruction',
  input: instructionStrikeSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { instructionId, reason }) => {
    const report = await lockReportOfInstruction(tx, instructionId)
    authorize(actor, reportPolicy.view, report)
    const instruction = instructionIn(report, instructionId)
    authorize(actor, instructionPolicy.strike, instruction)

    const struck = strike(instruction, moment.now)

    await saveInstruction(tx, struck, { struckById: actor.personId, strikeReason: reason })
    await recordEvent(tx, actor, {
      type: 'special-report.instruction-struck',
      subjectId: report.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...instructionFacts(report, instruction), reason },
    })
    return { reportId: report.id }
  },
})
