import { aContact } from './handling'
import { fixing, heldMeeting, nominated } from './keys'
import { act, type Person, refusalOf } from './people'
import { assigned } from './replied'
import { eventTypesOf, rows } from './rows'
import type { Town } from './town'

export const supervisedDays = { fixed: '2022-03-15', planned: '2022-03-18', visited: '2022-04-20' } as const

export type Supervised = { suggestionId: string; nominationId: string; lead: string; assist: string }

/** A key suggestion of the transport bureau, with the housing bureau assisting. */
export async function supervised(town: Town): Promise<Supervised> {
  const suggestionId = await assigned(town, [
    { unit: town.transport, role: 'LEAD' },
    { unit: town.housing, role: 'ASSIST' },
  ])
  const nominationId = await nominated(town.office, suggestionId, '2022-03-10')
  const decisions = [fixing(town, nominationId)]
  await act(town.office, 'fix-key-suggestions', { ...heldMeeting('2022-03-15'), decisions }, supervisedDays.fixed)
  const part = (role: string) => rows.assignment.findFirstOrThrow({ where: { suggestionId, role } })
  return { suggestionId, nominationId, lead: (await part('LEAD')).id, assist: (await part('ASSIST')).id }
}

export const aCharge = (town: Town, { suggestionId, lead }: Supervised, more: object = {}) => ({
  suggestionId,
  leaderId: town.leader.personId,
  governmentLeader: '分管副区长刘伟',
  supervisingOffice: '城乡建设环境工委',
  contact: '李红 0531-8423',
  supervisorIds: [],
  heads: [{ assignmentId: lead, personId: town.transport.head.personId }],
  reason: '',
  ...more,
})

export const aCheckpoint = (assignmentId: string, dueOn: string, task = '完成现场勘查，提出站点布设方案。') => ({
  assignmentId,
  task,
  responsible: '副局长张磊',
  dueOn,
})

export const aPlan = ({ suggestionId, lead }: Supervised, more: object = {}) => ({
  suggestionId,
  version: 0,
  goal: '六月底前建成公交站并通车，居民出行有明显改善。',
  reason: '',
  checkpoints: [aCheckpoint(lead, '2022-04-15'), aCheckpoint(lead, '2022-06-10', '站台建成并通过验收。')],
  ...more,
})

export const aVisit = ({ suggestionId }: Supervised, more: object = {}) => ({
  suggestionId,
  kind: 'INSPECTION',
  heldOn: supervisedDays.visited,
  place: '纬二路中段',
  people: [{ name: '吴建国', post: '区人大常委会副主任' }],
  found: '站台基础已经开工，高峰班次还没有落实。',
  judgement: '该单位推进偏慢，需要盯紧。',
  attachmentIds: [],
  opinions: [],
  ...more,
})

export const aDemand = (assignmentId: string, more: object = {}) => ({
  assignmentId,
  demand: '五月中旬前落实高峰加密班次。',
  dueOn: '2022-05-10',
  ...more,
})

/** With one opinion to the lead unit that came of a visit. */
export async function withOpinion(town: Town, one: Supervised, by: Person = town.office): Promise<string> {
  const visit = aVisit(one, { opinions: [aDemand(one.lead)] })
  await act(by, 'record-supervision-visit', visit, supervisedDays.visited)
  return (await rows.supervisionOpinion.findFirstOrThrow({ where: { nominationId: one.nominationId } })).id
}

export const anAnswer = ({ suggestionId }: Supervised, opinionId: string, more: object = {}) => ({
  suggestionId,
  opinionId,
  kind: 'RECTIFIED',
  text: '已与公交公司签订协议，早晚高峰各加三班。',
  expectedOn: '',
  attachmentIds: [],
  ...more,
})

export const aVerdict = ({ suggestionId }: Supervised, opinionId: string, more: object = {}) => ({
  suggestionId,
  opinionId,
  verdict: 'ACCEPTED',
  reason: '',
  newDueOn: '',
  ...more,
})

export const aDecision = ({ suggestionId }: Supervised, more: object = {}) => ({
  suggestionId,
  heldOn: '2022-11-20',
  name: '第十九届人大常委会第九次主任会议',
  minutesNumber: '〔2022〕9号',
  decision: 'CLOSED',
  reason: '',
  ...more,
})

/** The head himself, face to face; confirmed by the delegate where that is wanted. */
export async function headMet(town: Town, { lead }: Supervised, isConfirmed = true, more: object = {}) {
  const people = [{ name: town.transport.head.name, post: '局长', isHead: true }]
  const said = { ...aContact(lead), way: 'VISIT', place: '代表联络站', people, contactedOn: '2022-04-01', ...more }
  const { contactId } = await act<{ contactId: string }>(town.transport.clerk, 'log-contact', said, '2022-04-01')
  if (isConfirmed) await act(town.lead, 'confirm-contact', { contactId, version: 1 }, '2022-04-02')
  return contactId
}

/** As rows, where no act is wanted: one of each, under a nomination. */
export async function supervisionRows({ congressId, office }: Town, nominationId: string, assignmentId: string) {
  const [by, at] = [office.personId, new Date('2022-04-01')]
  const plan = { version: 1, goal: '建成公交站。', adoptedAt: at, adoptedOn: at, adoptedById: by }
  const { id: planId } = await rows.supervisionPlan.create({ data: { congressId, nominationId, ...plan } })
  const point = { ordinal: 1, task: '完成勘查。', responsible: '张磊', dueOn: new Date('2022-06-01') }
  const { id: checkpoint } = await rows.supervisionCheckpoint.create({
    data: { congressId, planId, assignmentId, ...point },
  })
  const held = {
    kind: 'FORUM',
    heldOn: at,
    place: '会议室',
    people: [{ name: '李红', post: '主任' }],
    found: '听取汇报。',
  }
  const { id: visit } = await rows.supervisionVisit.create({
    data: { congressId, nominationId, ...held, recordedAt: at, recordedOn: at, recordedById: by },
  })
  const asked = { demand: '抓紧落实。', dueOn: new Date('2022-05-10'), givenAt: at, givenOn: at, givenById: by }
  const { id: opinion } = await rows.supervisionOpinion.create({
    data: { congressId, nominationId, assignmentId, ...asked },
  })
  return { checkpoint, 'supervision visit': visit, 'supervision opinion': opinion }
}

/** With an opinion that waits for the lead unit; its suggestion. */
export async function underSupervision(town: Town): Promise<string> {
  const one = await supervised(town)
  await withOpinion(town, one)
  return one.suggestionId
}

export const tried = (by: Person, name: string, input: object, on: string) => refusalOf(act(by, name, input, on))
export const typesOf = async (id: string) => (await eventTypesOf(id)).filter((type) => type.startsWith('supervision.'))
export const linesOf = (suggestionId: string, purpose: string) =>
  rows.$queryRaw`SELECT due_on::text AS due, done_on::text AS done, void_on::text AS void FROM deadline
    WHERE suggestion_id = ${suggestionId}::uuid AND purpose = ${purpose} ORDER BY started_on, due_on`
