import { authorize } from '@/lib/domain/access/policy'
import { instructionIn, sendBackAnswer } from '@/lib/domain/special-report/instruction'
import { instructionPolicy, reportPolicy } from '@/lib/domain/special-report/policy'
import { instructionSendBackSchema } from '@/lib/schemas/special-report'
import { recordEvent } from '@/lib/store/events'
import { lockReportOfInstruction, saveInstruction, sendBackStanding } from '@/lib/store/special-reports'
import { instructionFacts } from '@/lib/wording/report-number'
import { command, perPerson } from './command'

/** What does not answer the instruction goes back with the reason and a new last day; it stays to be read. */
export const sendBackInstructionAnswer = command({
  name: 'send-back-instruction-answer',
  input: instructionSendBackSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { instructionId, reason, dueOn }) => {
    const report = await lockReportOfInstruction(tx, instructionId)
    authorize(actor, reportPolicy.view, report)
    const instruction = instructionIn(report, instructionId)
    authorize(actor, instructionPolicy.sendBack, instruction)

    const back = sendBackAnswer(instruction, dueOn, moment.today)

    await sendBackStanding(tx, instructionId, reason, { moment, personId: actor.personId })
    await saveInstruction(tx, back)
    await recordEvent(tx, actor, {
      type: 'special-report.answer-sent-back',
      subjectId: report.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...instructionFacts(report, instruction), reason, dueOn },
    })
    return { reportId: report.id }
  },
})
