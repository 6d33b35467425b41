import type { GroupCounts } from '@/lib/domain/figures/breakdowns'
import type { PromiseFigureKey } from '@/lib/domain/figures/commitments/register'
import type { FigureKey, SatisfactionKey } from '@/lib/domain/figures/register'

/** Each figure once more, as somebody would write it who has only the tables and the formula in words. */
export const sqlOfFigures = (day: string): Record<FigureKey, string> => ({
  suggestions: 'stands',
  inSession: `stands AND period = 'IN_SESSION'`,
  interSession: `stands AND period = 'INTER_SESSION'`,
  billsConverted: `stands AND origin = 'BILL_CONVERTED'`,
  joint: 'stands AND signers >= 2',
  keySuggestions: 'stands AND key_fixed_on IS NOT NULL',
  merged: 'stands AND grouped',
  assigned: 'given',
  due: 'given AND (answered_on IS NOT NULL OR gone)',
  replied: 'answered',
  onTime: 'answered AND answered_on <= last_day',
  onTimeExtended: 'answered AND answered_on <= last_day AND prolonged',
  late: 'given AND CASE WHEN answered_on IS NULL THEN gone ELSE answered_on > last_day END',
  overdue: 'given AND answered_on IS NULL AND gone',
  extended: 'given AND prolonged',
  faceToFace: 'answered AND met',
  faceToFaceConfirmed: 'answered AND confirmed AND NOT imported',
  onlyFromAfar: 'answered AND afar AND NOT met AND NOT imported',
  contactDisputed: 'answered AND disputed AND NOT imported',
  contactWaived: 'answered AND waived AND NOT imported',
  solvedAsClaimed: `answered AND meaning = 'SOLVED'`,
  solvedAsConfirmed: 'answered AND agreed',
  returned: 'answered AND rated',
  unreturned: 'answered AND NOT rated',
  satisfiedWithAttitude: `answered AND attitude = 'SATISFIED'`,
  satisfiedWithResult: `answered AND result = 'SATISFIED'`,
  rehandled: 'answered AND rounds >= 2',
  publishable: 'answered AND publishable AND NOT imported',
  published: `answered AND publishable AND NOT imported AND out_on <= '${day}'`,
  tracked: `stands AND status = 'TRACKED'`,
  concluded: `stands AND status IN ('CONCLUDED', 'ARCHIVED')`,
  notAccepted: `status = 'NOT_ACCEPTED'`,
  split: `status = 'SPLIT'`,
  withdrawn: `status = 'WITHDRAWN'`,
})

export const sqlOfPromises = (year: number): Record<PromiseFigureKey, string> => ({
  promisesMade: `year = ${year}`,
  promisesDue: `year = ${year} AND ripe`,
  promisesKept: `year = ${year} AND kept`,
  promisesLate: `year = ${year} AND ripe AND NOT kept`,
  promisesKeptLate: `year = ${year} AND outcome = 'STRUCK_OFF' AND NOT kept`,
  promisesNotKept: `year = ${year} AND outcome = 'NOT_KEPT'`,
  promisesOpenLate: `year = ${year} AND ripe AND (outcome IS NULL OR outcome = 'REPLACED')`,
  promisesReplaced: `year = ${year} AND outcome = 'REPLACED' AND NOT ripe`,
  promisesCarried: `year = ${year} AND outcome IS NULL AND NOT ripe`,
  promisesInherited: `year < ${year}`,
  inheritedDue: `year < ${year} AND ripe`,
  inheritedKept: `year < ${year} AND kept`,
})

export const sqlOfRatings: Record<SatisfactionKey, { mark: string; rated: string }> = {
  attitude: { mark: 'attitude', rated: 'rated' },
  process: { mark: 'process', rated: 'rated' },
  result: { mark: 'result', rated: 'rated' },
  firstAttitude: { mark: 'first_attitude', rated: 'first_rated' },
  firstProcess: { mark: 'first_process', rated: 'first_rated' },
  firstResult: { mark: 'first_result', rated: 'first_rated' },
}

/** What a row of a breakdown says; one that is missing here is missing in the row that SQL gives. */
export const columnsOfGroups = [
  ...['suggestions', 'due', 'replied', 'onTime', 'late', 'faceToFaceConfirmed', 'solvedAsClaimed', 'solvedAsConfirmed'],
  ...['returned', 'satisfiedWithResult', 'rehandled'],
] as (keyof GroupCounts)[]

export const originInSql = `CASE WHEN origin = 'BILL_CONVERTED' THEN 'converted' WHEN heard THEN 'fromVoices'
  WHEN period = 'IN_SESSION' THEN 'ownInSession' ELSE 'ownInterSession' END`
export const outcomeInSql = `CASE WHEN NOT answered THEN 'unanswered' WHEN agreed THEN 'solvedConfirmed'
  WHEN meaning = 'SOLVED' THEN 'solvedClaimed' ELSE 'answeredOtherwise' END`
