import type { AssignmentRole } from '@/lib/domain/assignment/assignment'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { act, type Person, type TestDelegate, type TestUnit } from './people'
import type { Town } from './town'

export type Handled = { readonly suggestionId: string; readonly assignmentIds: readonly string[] }
type Handler = { unit: TestUnit; role: AssignmentRole; part?: string }
type Signers = { confirmed?: readonly TestDelegate[]; declined?: readonly TestDelegate[] }

let lastNumber = 0

/** A registered suggestion of the town's lead delegate, then handed to the units by the office's own command. */
export async function assigned(
  town: Town,
  handlers: readonly Handler[],
  on = '2022-03-01',
  signers: Signers = {},
): Promise<Handled> {
  const suggestionId = await registered(town, signers)
  const chosen = handlers.map(({ unit, role, part = '' }) => ({ unitId: unit.id, role, part }))
  const input = { suggestionId, handlers: chosen }
  const { assignmentIds } = await act<Handled>(town.office, 'assign-suggestion', input, on)
  return { suggestionId, assignmentIds }
}

/** The same to one unit alone. */
export async function assignedTo(town: Town, unit: TestUnit, on = '2022-03-01'): Promise<[string, string]> {
  const { suggestionId, assignmentIds } = await assigned(town, [{ unit, role: 'SOLE' }], on)
  return [assignmentIds[0] as string, suggestionId]
}

async function registered(town: Town, { confirmed = [], declined = [] }: Signers): Promise<string> {
  const number = ++lastNumber
  const signers = [
    ...confirmed.map(({ delegateId }) => ({ delegateId, state: 'CONFIRMED' })),
    ...declined.map(({ delegateId }) => ({ delegateId, state: 'DECLINED' })),
  ]
  return transactFor(town.congressId, async (tx) => {
    const { id } = await open(tx).suggestion.create({
      data: {
        congressId: town.congressId,
        sessionId: town.sessionId,
        period: 'IN_SESSION',
        number,
        numberText: String(number),
        title: `关于改善老旧小区停车条件的建议之${number}`,
        situation: '老旧小区车位少，居民把车停在消防通道上。',
        leadDelegateId: town.lead.delegateId,
        delegationId: town.delegations[0] as string,
        categoryId: town.categories[0] as string,
        enteredById: town.lead.personId,
        createdAt: new Date('2022-02-22T02:00:00Z'),
        status: 'OFFICE_REVIEW',
        submittedAt: new Date('2022-02-23T02:00:00Z'),
        submittedOn: new Date('2022-02-23'),
        registeredAt: new Date('2022-02-24T02:00:00Z'),
        registeredOn: new Date('2022-02-24'),
        asks: {
          create: ['增设夜间共享车位', '在主干道旁新建立体停车库'].map((text, place) => ({
            congressId: town.congressId,
            ordinal: place + 1,
            text,
          })),
        },
        coSignatures: { create: signers.map((one, ordinal) => ({ congressId: town.congressId, ordinal, ...one })) },
      },
      select: { id: true },
    })
    return id
  })
}

const answer =
  '王立新代表：您提出的关于改善老旧小区停车条件的建议收悉，现答复如下。我局已会同街道查看现场，拟于今年九月底前完成夜间共享车位划线，立体停车库列入明年城建计划。感谢您对住房建设工作的关心。'

/** The answer to one ask, planned unless a test wants it otherwise. */
export const anAnswer = (ordinal: number, more: object = {}) => ({
  ordinal,
  text: '已会同街道查看现场，九月底前完成划线。',
  meaning: 'PLANNED',
  measure: '在北侧道路施划夜间共享车位',
  dueOn: '2028-09-30',
  responsiblePerson: '物业科科长刘芳',
  ...more,
})

/** The rows are of the class that the test gives the whole. */
const proofIn = (more: { answerMeaning?: string }) =>
  more.answerMeaning === 'SOLVED' ? { meaning: 'SOLVED', evidence: '五月二十日验收，验收单附后。' } : {}

/** A complete reply to the two asks, with whatever a test wants different. */
export const aReply = (assignmentId: string, more: object = {}) => ({
  assignmentId,
  version: 0,
  body: answer,
  summary: '今年九月底前由住房局划好夜间共享车位。',
  answers: [1, 2].map((ordinal) => anAnswer(ordinal, proofIn(more))),
  answerMeaning: 'PLANNED',
  publicity: 'FULL',
  publicityReason: '',
  documentNumber: `住房字〔2022〕${++lastNumber}号`,
  ...more,
})

export const aContact = (assignmentId: string, more: object = {}) => ({
  assignmentId,
  contactedOn: '2022-03-09',
  stage: 'BEFORE',
  way: 'VISIT',
  place: '安泰小区',
  people: [
    { name: '李明', post: '副局长', isHead: true },
    { name: '刘芳', post: '物业科科长', isHead: false },
  ],
  delegateView: '同意先做夜间共享车位。',
  ...more,
})

/** The lead's head goes on without what an assisting unit has to say, so that a reply may go. */
export const waiveOpinion = (by: Person, assignmentId: string, assistId: string, on: string) =>
  act(by, 'waive-opinion', { assignmentId, assistId, reason: '协办单位正在换届，先行答复。' }, on)

/** The delegate is heard, so that a reply may go. */
export const heard = (by: Person, assignmentId: string, on: string) =>
  act<{ contactId: string }>(by, 'log-contact', aContact(assignmentId, { contactedOn: on }), on)
