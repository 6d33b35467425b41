import type * as source from '../zh/figures-of-promises'

export const promiseNames: typeof source.promiseNames = {
  promisesMade: 'Promises of the year',
  promisesDue: 'Promises due',
  promisesKept: 'Kept on time',
  promisesLate: 'Not kept on time',
  promisesKeptLate: 'Kept, but late',
  promisesNotKept: 'Not kept',
  promisesOpenLate: 'Due and still open',
  promisesReplaced: 'Replaced before their day',
  promisesCarried: 'Carried over',
  promisesInherited: 'Carried over from before',
  inheritedDue: 'Of these, due',
  inheritedKept: 'Of these, kept on time',
}

export const promiseFormulas: typeof source.promiseFormulas = {
  promisesMade: 'Promises in the replies to the suggestions of the year; one suggestion may hold several.',
  promisesDue: 'Promises of the year whose day has come, and those that were settled before it.',
  promisesKept:
    'Done by the promised day, found true by the delegate and struck off by the office. Rate of fulfilment: kept on time ÷ due. A new expected day changes nothing.',
  promisesLate: 'Due less kept on time.',
  promisesKeptLate: 'Struck off, but done after the promised day, or without a delegate who confirmed it.',
  promisesNotKept: 'The office found that they were not kept.',
  promisesOpenLate: 'The day has passed and nothing is settled, those included that were replaced after it.',
  promisesReplaced: 'Replaced by a promise of a later round before their day came; not among those due.',
  promisesCarried: 'Their day is still to come. Promises of the year = due + replaced before + carried over.',
  promisesInherited: 'Promises on suggestions of earlier years that were not settled when the year began.',
  inheritedDue: 'Of those carried over from before: the day has come, or they were settled.',
  inheritedKept: 'Of those due: done by the promised day and found true by the delegate.',
}

export const promiseExclusions: typeof source.promiseExclusions = { 'struck-before': 'settled before the year' }

export const splitParts: typeof source.splitParts = {
  converted: 'Converted from bills',
  fromVoices: 'From residents’ voices, made of them or joined by them',
  ownInSession: 'Others made in session',
  ownInterSession: 'Others made between sessions',
  solvedConfirmed: 'Solved, confirmed',
  solvedClaimed: 'Solved, only as the unit says',
  answeredOtherwise: 'Answered otherwise',
  unanswered: 'Not answered yet',
}

export const groupNames: typeof source.groupNames = {
  kinds: { system: 'System', channel: 'Channel', town: 'Town', month: 'Month' },
  systems: {
    GOVERNMENT: 'Government',
    COURT: 'Court',
    PROCURATORATE: 'Procuratorate',
    SUPERVISORY_COMMISSION: 'Supervisory commission',
    PARTY_OR_MASS: 'Party and mass bodies',
  },
}
