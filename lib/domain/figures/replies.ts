import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { assigned } from './counted'
import type { RoundFact, SuggestionFacts } from './facts'
import type { Figure } from './figure'

const firstRound = ({ rounds }: SuggestionFacts): RoundFact | undefined => rounds[0]

/** 已答复: the first reply is out. Whether the matter is done is another question. */
export const replied: Figure = {
  key: 'replied',
  base: assigned,
  excludes: [],
  source: 'DB 51',
  holds: (fact) => Boolean(firstRound(fact)?.repliedOn),
}

/** What can be judged: replied, or its last day has passed. */
export const due: Figure = {
  key: 'due',
  base: assigned,
  excludes: ['not-yet-due'],
  source: 'DB 51',
  holds: (fact, asOf) => replied.holds(fact, asOf) || isPast(firstRound(fact), asOf),
}

/** 按时答复: by the limit in force, an extension with consent included; extensions are shown apart. */
export const onTime: Figure = {
  key: 'onTime',
  base: due,
  excludes: [],
  source: 'SD 19',
  holds: (fact) => {
    const round = firstRound(fact)
    return Boolean(round?.repliedOn && round.repliedOn <= round.dueOn)
  },
}

/** Only because the limit was moved: what stands in on time and would be late without the consent is among them. */
export const onTimeExtended: Figure = {
  key: 'onTimeExtended',
  base: onTime,
  excludes: [],
  source: 'SD 19',
  holds: ({ extensionConsented }) => extensionConsented,
}

export const late: Figure = {
  key: 'late',
  base: due,
  excludes: [],
  source: 'SD 19',
  holds: (fact, asOf) => !onTime.holds(fact, asOf),
}

/** 逾期未答: late, and still without an answer. */
export const overdue: Figure = {
  key: 'overdue',
  base: late,
  excludes: [],
  source: 'SD 19',
  holds: (fact, asOf) => !replied.holds(fact, asOf),
}

export const extended: Figure = {
  key: 'extended',
  base: assigned,
  excludes: ['not-confirmed'],
  source: 'SD 19',
  holds: ({ extensionConsented }) => extensionConsented,
}

/** 见面: as the units say. */
export const faceToFace: Figure = {
  key: 'faceToFace',
  base: replied,
  excludes: [],
  source: 'SD 20',
  holds: ({ metFaceToFace }) => metFaceToFace,
}

const ofContacts = (key: string, source: string, holds: Figure['holds']): Figure => ({
  key,
  base: replied,
  excludes: ['imported'],
  source,
  holds: (fact, asOf) => !fact.isImported && holds(fact, asOf),
})

/** 见面率: only what a delegate who was there confirms. */
export const faceToFaceConfirmed = ofContacts('faceToFaceConfirmed', 'SD 20', ({ metConfirmed }) => metConfirmed)

/** Spoke or wrote and never met. */
export const onlyFromAfar = ofContacts('onlyFromAfar', 'SD 17', (fact) => fact.heardFromAfar && !fact.metFaceToFace)

export const contactDisputed = ofContacts('contactDisputed', 'SD 17', (fact) => fact.contactDisputed)

/** 免予沟通: replied without a contact, for a reason that somebody answers for. */
export const contactWaived = ofContacts('contactWaived', 'SD 17', (fact) => fact.contactWaived)

export const rehandled: Figure = {
  key: 'rehandled',
  base: replied,
  excludes: [],
  source: 'SD 24',
  holds: ({ rounds }) => rounds.length > 1,
}

function isPast(round: RoundFact | undefined, asOf: LocalDate): boolean {
  return round !== undefined && round.dueOn < asOf
}
