import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { addresseeIn, instruct } from '@/lib/domain/special-report/instruction'
import { mayWriteFor, reportPolicy } from '@/lib/domain/special-report/policy'
import { takeInstruction } from '@/lib/domain/special-report/special-report'
import { instructionSchema } from '@/lib/schemas/special-report'
import { recordEvent } from '@/lib/store/events'
import { unitToInstruct } from '@/lib/store/report-ground'
import { addInstruction, lockReport, saveReportRow } from '@/lib/store/special-reports'
import { reportNumber } from '@/lib/wording/report-number'
import { command, perPerson } from './command'

/** 批示: in the leader's own hand, or written down by the office from the paper. */
export const instructOnSpecialReport = command({
  name: 'instruct-on-special-report',
  input: instructionSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { reportId, addresseeId, givenOn, words, unitId, dueOn }) => {
    const report = await lockReport(tx, reportId)
    authorize(actor, reportPolicy.view, report)
    authorize(actor, reportPolicy.instruct, report)
    const addressee = addresseeIn(report, addresseeId)
    authorize(actor, mayWriteFor, addressee)

    const unit = unitId === '' ? null : await unitToInstruct(tx, unitId, moment.today)
    const given = { givenOn, unit, dueOn: dueOn === '' ? null : dueOn }
    const instruction = instruct(report, addressee, given, moment.today)
    const open = takeInstruction(report, instruction)

    const act = { moment, personId: actor.personId }
    if (report.state !== open.state) await saveReportRow(tx, open, { closedById: null, closingWords: '' })
    const instructionId = await addInstruction(tx, report, instruction, words, act)
    await recordEvent(tx, actor, {
      type: unit ? 'special-report.instructed' : 'special-report.noted',
      subjectId: reportId,
      at: moment.now,
      role: isStaff(actor) ? 'DELEGATE_OFFICE' : undefined,
      data: {
        ...{
          reportId,
          instructionId,
          paper: reportNumber(report),
          leader: addressee.name,
          post: addressee.post,
          givenOn,
        },
        ...(unit ? { unit: unit.name, unitId: unit.id, unitIds: [unit.id], dueOn: given.dueOn } : {}),
      },
    })
    return { reportId, instructionId }
  },
})
