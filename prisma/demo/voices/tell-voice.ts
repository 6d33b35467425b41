import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { EventType } from '@/lib/domain/events'
import type { VoiceEnding } from '@/lib/domain/voice/voice'
import type { Prisma } from '@/prisma/generated/client'
import type { Book, BookedEvent } from '../book'
import { at, clock } from '../days'
import { known, type World } from '../world'
import type { Became } from './followed'
import type { Ended } from './voice-rows'

type Told = {
  readonly voice: Prisma.VoiceItemCreateManyInput
  readonly label: string
  readonly enteredOn: LocalDate
  readonly ended: Ended
  readonly followed: Became | null
  readonly delegateId: string
}

const typeOf: Record<VoiceEnding, EventType> = {
  ANSWERED_ON_SPOT: 'voice.answered-on-spot',
  PASSED_TO_TOWN: 'voice.passed',
  PASSED_TO_UNIT: 'voice.passed',
  MERGED: 'voice.merged',
  BECAME_SUGGESTION: 'voice.promoted',
  HOTLINE: 'voice.sent-to-hotline',
  NOT_ACCEPTED: 'voice.not-accepted',
}

/** Its story: entered, decided, answered; and on the page of a suggestion that took it in. */
export function tellVoice(world: World, book: Book, told: Told): void {
  const { voice, label, ended, followed, delegateId, enteredOn } = told
  const facts = { voice: label, channel: voice.channel, delegateIds: [delegateId] }
  const by = (type: EventType, on: LocalDate, hour: number, data: Prisma.InputJsonObject): BookedEvent => ({
    ...{ type, subjectId: voice.id as string, suggestionId: null, actor: world.officer, role: 'DELEGATE_OFFICE' },
    ...{ at: at(on, clock(hour, Number(voice.number ?? 0) % 60)), data: { ...facts, ...data } },
  })
  const { decidedOn } = ended
  const isLater = decidedOn !== null && decidedOn > enteredOn
  book.events.push(by('voice.entered', enteredOn, 9, {}))
  if (decidedOn === null) return
  const day = isLater ? decidedOn : enteredOn
  book.events.push(by(typeOf[voice.ending as VoiceEnding], day, 15, decision(world, told)))
  if (followed && voice.ending === 'MERGED')
    book.events.push({
      ...by('suggestion.voice-joined', day, 15, {}),
      ...{
        subjectId: followed.suggestionId,
        suggestionId: followed.suggestionId,
        data: { voice: label, channel: voice.channel },
      },
    })
  if (ended.answeredOn && ended.unit)
    book.events.push(answer(world, by('voice.answered', ended.answeredOn, 16, {}), told))
}

function decision(world: World, { voice, ended, followed }: Told): Prisma.InputJsonObject {
  const unit = ended.unit && known(world.units, ended.unit)
  return {
    ...(unit ? { unit: unit.unitName, unitIds: [unit.unitId], dueOn: dayOf(voice.dueOn) } : {}),
    ...(voice.ending === 'ANSWERED_ON_SPOT'
      ? { voiceResult: String(voice.result ?? ''), said: String(voice.answerText ?? '') }
      : {}),
    ...(voice.ending === 'HOTLINE' ? { hotline: String(voice.hotlineNumber ?? '') } : {}),
    ...(voice.ending === 'NOT_ACCEPTED'
      ? { voiceGround: String(voice.endingGround ?? ''), reason: String(voice.endingReason ?? '') }
      : {}),
    ...(followed ? { suggestion: followed.numberText, name: followed.lead } : {}),
  }
}

function answer(world: World, event: BookedEvent, { voice, ended }: Told): BookedEvent {
  const unit = known(world.units, ended.unit ?? 'urban')
  const said = {
    unit: unit.unitName,
    unitIds: [unit.unitId],
    voiceResult: String(voice.result ?? ''),
    said: String(voice.answerText ?? ''),
  }
  return { ...event, actor: unit.clerk, role: 'UNIT_CLERK', data: { ...event.data, ...said } }
}

const dayOf = (stored: unknown): string => (stored instanceof Date ? stored.toISOString().slice(0, 10) : '')
