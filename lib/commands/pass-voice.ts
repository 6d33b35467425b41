import { authorize } from '@/lib/domain/access/policy'
import { dueOn } from '@/lib/domain/deadlines/due'
import { requiredLimit } from '@/lib/domain/deadlines/rules'
import { passVoice as pass } from '@/lib/domain/voice/deciding'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { passingVoiceSchema } from '@/lib/schemas/voice'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { readUnitsToAssign } from '@/lib/store/units'
import { lockVoice, saveVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

/** To a unit or a town, which answers within the limit for opinions of delegates. */
export const passVoice = command({
  name: 'pass-voice',
  input: passingVoiceSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { voiceId, unitId, remark }) => {
    const voice = await lockVoice(tx, voiceId)
    authorize(actor, voicePolicy.view, voice)
    authorize(actor, voicePolicy.pass, voice)
    const [unit] = await readUnitsToAssign(tx, [unitId], moment.today)
    if (!unit) throw new Error('a unit that is in force was not read')
    const rules = await readRules(tx)
    const due = dueOn(requiredLimit(rules, 'member-opinion', moment.today), moment.today, rules.calendar)

    await saveVoice(tx, pass(voice, unit, due, remark, moment.today))
    await recordEvent(tx, actor, {
      type: 'voice.passed',
      subjectId: voiceId,
      at: moment.now,
      data: { ...voiceFacts(voice), unit: unit.name, unitIds: [unit.id], dueOn: due.day },
    })
    return { voiceId }
  },
})
