import { anAnswer, aReply, assignedTo, heard } from './handling'
import { act } from './people'
import { satisfied } from './replied'
import { rows } from './rows'
import type { Town } from './town'

const onDays = {
  acknowledged: '2022-03-02',
  submitted: '2022-05-09',
  signed: '2022-05-10',
  rated: '2022-05-12',
} as const

type Promised = { suggestionId: string; assignmentId: string; commitmentIds: string[] }

/** Through the unit's own door: two asks answered and signed by the housing office, what is promised on the books. */
export async function promisedAtSigning(town: Town, answers: object[] = bothPromised): Promise<Promised> {
  const [assignmentId, suggestionId] = await assignedTo(town, town.housing)
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, onDays.acknowledged)
  await heard(town.housing.clerk, assignmentId, '2022-03-09')
  await act(town.housing.clerk, 'submit-reply', aReply(assignmentId, { answers }), onDays.submitted)
  await act(town.housing.head, 'sign-reply', { assignmentId, version: 1 }, onDays.signed)
  return { suggestionId, assignmentId, commitmentIds: await openOf(suggestionId) }
}

export const openOf = async (suggestionId: string): Promise<string[]> =>
  (await rows.commitment.findMany({ where: { suggestionId, closedOn: null }, orderBy: { ordinal: 'asc' } })).map(
    ({ id }) => id,
  )

export const commitmentsOf = (suggestionId: string) =>
  rows.commitment.findMany({ where: { suggestionId }, orderBy: [{ ordinal: 'asc' }, { id: 'asc' }] })

const bothPromised = [1, 2].map((ordinal) => anAnswer(ordinal, { dueOn: '2022-09-30' }))

/** One promise, and one ask that is solved. */
export const halfSolved = [
  anAnswer(1, { money: '财政资金 12 万元', dueOn: '2022-09-30' }),
  { ordinal: 2, text: '立体车库五月建成。', meaning: 'SOLVED', evidence: '五月二日验收。' },
]

export const update = (town: Town, commitmentId: string, on: string, more: object = {}) =>
  act(
    town.housing.clerk,
    'update-commitments',
    { updates: [{ commitmentId, percent: 40, text: '已完成招标，九月进场。', slipReason: '', ...more }] },
    on,
  )

export const claim = (town: Town, commitmentId: string, on: string, kind = 'DONE') =>
  act(
    town.housing.head,
    'claim-commitment',
    {
      commitmentId,
      kind,
      text: '北侧道路夜间共享车位已划好，九月二十日启用。',
      noEvidence: kind === 'DONE' ? '照片稍后补上。' : '',
    },
    on,
  )

export const verify = (town: Town, commitmentId: string, on: string, more: object = {}) =>
  act(town.lead, 'verify-commitment', { commitmentId, verdict: 'TRUE', mark: 'SATISFIED', words: '', ...more }, on)

export const decide = (town: Town, commitmentId: string, on: string, more: object = {}) =>
  act(town.office, 'decide-commitment', { commitmentId, decision: 'ACCEPT', reason: '', ...more }, on)

export const rate = (town: Town, suggestionId: string, marks: object = satisfied, on: string = onDays.rated) =>
  act(town.lead, 'rate-suggestion', { suggestionId, ...marks }, on)
