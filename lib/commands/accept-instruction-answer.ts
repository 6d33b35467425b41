import { authorize } from '@/lib/domain/access/policy'
import { acceptAnswer, instructionIn } from '@/lib/domain/special-report/instruction'
import { instructionPolicy, reportPolicy } from '@/lib/domain/special-report/policy'
import { instructionAcceptSchema } from '@/lib/schemas/special-report'
import { dayToStore } from '@/lib/store/days'
import { recordEvent } from '@/lib/store/events'
import { lockReportOfInstruction, saveInstruction } from '@/lib/store/special-reports'
import { instructionFacts } from '@/lib/wording/report-number'
import { command, perPerson } from './command'

export const acceptInstructionAnswer = command({
  name: 'accept-instruction-answer',
  input: instructionAcceptSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { instructionId }) => {
    const report = await lockReportOfInstruction(tx, instructionId)
    authorize(actor, reportPolicy.view, report)
    const instruction = instructionIn(report, instructionId)
    authorize(actor, instructionPolicy.accept, instruction)

    const settled = acceptAnswer(instruction, moment.now)

    await saveInstruction(tx, settled, { settledById: actor.personId, settledOn: dayToStore(moment.today) })
    await recordEvent(tx, actor, {
      type: 'special-report.answer-accepted',
      subjectId: report.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: instructionFacts(report, instruction),
    })
    return { reportId: report.id }
  },
})
