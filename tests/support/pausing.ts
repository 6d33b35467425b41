import { assigned } from './handling'
import { rows } from './ledger'
import { act, type Person } from './people'
import type { Town } from './town'

const facts = {
  reason: '等待代表确认现场查看的时间。',
  evidence: '四月一日电话记录',
  agreedWith: '王立新代表',
}

/** Assigned on 1 March 2022: three months end on 1 June, six on 1 September; the opinion is due on 1 April. */
export async function underWay(town: Town) {
  const { suggestionId, assignmentIds } = await assigned(town, [
    { unit: town.housing, role: 'LEAD' },
    { unit: town.transport, role: 'ASSIST' },
  ])
  const [lead, assist] = assignmentIds as [string, string]
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId: lead }, '2022-03-02')
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId: assist }, '2022-03-02')
  return { suggestionId, lead, assist }
}

export const askPause = (by: Person, assignmentId: string, on: string, more: object = {}) =>
  act(by, 'ask-pause', { assignmentId, ground: 'WAITING_FOR_DELEGATE', ...facts, ...more }, on)

export const decidePause = (by: Person, assignmentId: string, on: string, more: object) =>
  act(by, 'decide-pause', { assignmentId, ...more }, on)

export const endPause = (by: Person, assignmentId: string, on: string, day = on) =>
  act(by, 'end-pause', { assignmentId, on: day, reason: '代表已答复。' }, on)

export const pausesOf = (assignmentId: string) =>
  rows(
    `SELECT ground, decision, stands_from::text AS from, runs_again_on::text AS until, requested_from::text AS asked
      FROM pause WHERE assignment_id = $1 ORDER BY asked_at`,
    [assignmentId],
  )

export const clockOf = async (assignmentId: string) => {
  const [clock] = await rows(
    `SELECT a.due_on::text AS list, d.due_on::text AS ledger, a.paused_since::text AS paused, s.due_on::text AS suggestion
      FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id
      JOIN deadline d ON d.assignment_id = a.id AND d.purpose IN ('reply', 'assist-opinion') WHERE a.id = $1`,
    [assignmentId],
  )
  return clock
}

export const dataOf = async (assignmentId: string, type: string) => {
  const [event] = await rows('SELECT data FROM event WHERE subject_id = $1 AND type = $2 ORDER BY sequence DESC', [
    assignmentId,
    type,
  ])
  return event?.data as Record<string, string>
}

export const running = { list: '2022-06-01', ledger: '2022-06-01', paused: null, suggestion: '2022-06-01' }
