import { authorize } from '@/lib/domain/access/policy'
import { answerInstruction as answer, instructionIn } from '@/lib/domain/special-report/instruction'
import { instructionPolicy, reportPolicy } from '@/lib/domain/special-report/policy'
import { instructionAnswerSchema } from '@/lib/schemas/special-report'
import { recordEvent } from '@/lib/store/events'
import { addAnswer, lockReportOfInstruction, saveInstruction } from '@/lib/store/special-reports'
import { instructionFacts } from '@/lib/wording/report-number'
import { command, perPerson } from './command'

/** The unit's report on what it was asked: what was done, and what shows it. */
export const answerInstruction = command({
  name: 'answer-instruction',
  input: instructionAnswerSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { instructionId, answer: text, evidence }) => {
    const report = await lockReportOfInstruction(tx, instructionId)
    authorize(actor, reportPolicy.view, report)
    const instruction = instructionIn(report, instructionId)
    authorize(actor, instructionPolicy.answer, instruction)

    const answered = answer(instruction, moment.now)

    await addAnswer(tx, report.congressId, instruction, { text, evidence }, { moment, personId: actor.personId })
    await saveInstruction(tx, answered)
    await recordEvent(tx, actor, {
      type: 'special-report.answered',
      subjectId: report.id,
      at: moment.now,
      role: 'UNIT_HEAD',
      data: instructionFacts(report, instruction),
    })
    return { reportId: report.id }
  },
})
