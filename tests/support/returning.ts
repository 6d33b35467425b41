import { rows } from './ledger'
import { act, type Person, type TestUnit } from './people'

const because = '三定方案未赋予本单位该项职责，权责清单中也没有相应条目。'

export const askReturn = (by: Person, assignmentId: string, to: TestUnit, on: string, more: object = {}) =>
  act(by, 'ask-return', { assignmentId, ground: 'NOT_OUR_DUTY', reason: because, proposedUnitId: to.id, ...more }, on)

export const overrule = (by: Person, assignmentId: string, on: string, more: object = {}) =>
  act(by, 'overrule-return', { assignmentId, reason: '属于该单位权责清单所列事项。', ...more }, on)

export const reassign = (by: Person, assignmentId: string, to: TestUnit, on: string, more: object = {}) =>
  act<{ assignmentId: string }>(
    by,
    'reassign-assignment',
    { assignmentId, unitId: to.id, reason: '经核对权责清单，由该单位办理。', ...more },
    on,
  )

export const minutes = { minutesNumber: '主任会议纪要〔2022〕3号', minutes: '会议决定由该单位承办。' }

export const returnsOf = (suggestionId: string) =>
  rows(
    'SELECT ordinal, stage, decision, decided_on::text AS decided FROM return_request WHERE suggestion_id = $1 ORDER BY ordinal',
    [suggestionId],
  )

export const partsOf = (suggestionId: string) =>
  rows(
    `SELECT u.name AS unit, a.role, a.status, a.assigned_on::text AS assigned, a.due_on::text AS due, a.ended_on::text AS ended
      FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = $1 ORDER BY a.id`,
    [suggestionId],
  )

export const linesOf = (assignmentId: string) =>
  rows(
    `SELECT purpose, started_on::text AS started, due_on::text AS due, done_on::text AS done, void_on::text AS void
      FROM deadline WHERE assignment_id = $1 ORDER BY purpose, started_on`,
    [assignmentId],
  )

export const holdersOf = async (suggestionId: string): Promise<string[]> => {
  const spans = await rows(
    'SELECT holder, reason, from_on::text AS "from" FROM custody_span WHERE suggestion_id = $1 ORDER BY ordinal',
    [suggestionId],
  )
  return spans.map(({ holder, reason, from }) => `${holder} ${reason} ${from}`)
}

export const statusOf = async (suggestionId: string) => {
  const [row] = await rows('SELECT status, due_on::text AS due FROM suggestion WHERE id = $1', [suggestionId])
  return row
}
