import { authorize } from '@/lib/domain/access/policy'
import { standingOf } from '@/lib/domain/award/award'
import { recheck } from '@/lib/domain/award/nominating'
import { awardPolicy } from '@/lib/domain/award/policy'
import { countedFindings } from '@/lib/domain/award/vetoes'
import { awardCheckSchema } from '@/lib/schemas/award'
import { frozenBands, vetoGround } from '@/lib/store/award-ground'
import { lockCall, saveCall, saveCandidates } from '@/lib/store/awards'
import { recordEvent, recordEvents } from '@/lib/store/events'
import { callFacts, candidateFacts } from '@/lib/wording/awardee'
import { command, perPerson } from './command'

/** Closes the nominations, and holds each against the year's facts; asked again it looks again. Who is barred is told why. */
export const checkAwardCandidates = command({
  name: 'check-award-candidates',
  input: awardCheckSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { callId }) => {
    const call = await lockCall(tx, callId)
    authorize(actor, awardPolicy.run, call)
    const ground = await vetoGround(tx, call.assessmentId)
    const bands = await frozenBands(tx, call.assessmentId)
    const checked = recheck(call, (one) => countedFindings(call.vetoes, one, ground)).map((one) => ({
      ...one,
      band: one.unitId === null ? null : (bands.get(one.unitId) ?? null),
    }))

    await saveCandidates(tx, checked, moment.now)
    await saveCall(tx, { ...call, state: 'CHECKED', checkedOn: call.checkedOn ?? moment.today })
    const barred = checked.filter((one) => standingOf(one) === 'BARRED')
    const known = call.candidates.filter((one) => standingOf(one) === 'BARRED').map(({ id }) => id)
    const by = { at: moment.now, role: 'DELEGATE_OFFICE' as const }
    await recordEvents(
      tx,
      actor,
      barred
        .filter(({ id }) => !known.includes(id))
        .map((one) => ({
          ...{ ...by, type: 'award.barred' as const, subjectId: callId },
          data: { ...candidateFacts(call, one), vetoes: one.findings.map(({ veto }) => veto) },
        })),
    )
    const data = { ...callFacts(call), count: checked.length, barred: barred.length }
    await recordEvent(tx, actor, { ...by, type: 'award.checked', subjectId: callId, data })
    return { callId, barred: barred.length }
  },
})
