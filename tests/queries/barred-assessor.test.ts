import { expect, test } from 'vitest'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Query } from '@/lib/queries/query'
import { visibleTo } from '@/lib/queries/visible-to'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { anAssessment, bar } from '../support/assessments'
import { see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-06-01'

async function answeredByTransport({ congressId, sessionId, lead, transport }: Town) {
  const written = { period: 'IN_SESSION', title: '关于道路的建议', createdAt: new Date(day), status: 'REPLIED' }
  const by = { leadDelegateId: lead.delegateId, enteredById: lead.personId }
  const { id: suggestionId } = await rows.suggestion.create({ data: { congressId, sessionId, ...written, ...by } })
  const days = { assignedAt: new Date(day), assignedOn: new Date(day), dueOn: new Date(day) }
  const part = { congressId, suggestionId, unitId: transport.id, role: 'LEAD', status: 'ASSIGNED' }
  await rows.assignment.create({ data: { ...part, ...days } })
  return suggestionId
}

const bothWays: Query<string, boolean[]> = async ({ tx, actor }, id) => {
  const found = await open(tx).$queryRaw<unknown[]>`
    SELECT s.id FROM suggestion s WHERE s.id = ${id}::uuid AND ${visibleTo(actor)}`
  return [suggestionPolicy.view(actor, await readSuggestion(tx, id)), found.length === 1]
}

test('a barred assessor is shut out by policy and list alike, while the assessment is under way', async () => {
  const town = await foundTown()
  const suggestionId = await answeredByTransport(town)
  const seen = () => see(town.assessor, bothWays, suggestionId, day)
  const { assessmentId, memberId } = await anAssessment(town)
  expect(await seen()).toEqual([true, true])
  await bar(town, memberId, town.transport)
  expect(await seen()).toEqual([false, false])
  const over = { state: 'CANCELLED', cancelledAt: new Date(day), cancelReason: '方案有误' }
  await rows.assessment.update({ where: { id: assessmentId }, data: over })
  expect(await seen()).toEqual([true, true])
})
