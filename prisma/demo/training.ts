import { localDate } from '@/lib/domain/deadlines/local-date'
import { dayToStore } from '@/lib/store/days'
import { open, type Tx } from '@/lib/store/tx'
import type { Prisma } from '@/prisma/generated/client'
import type { Book } from './book'
import { chanceOf } from './chance'
import { at, clock } from './days'
import { demoDelegations } from './delegations'
import { roster } from './roster'
import { known, type World } from './world'

type Gathering = {
  readonly kind: 'TRAINING' | 'MEETING'
  readonly name: string
  readonly heldOn: string
  readonly endsOn: string
  readonly place: string
  readonly agenda: string
  readonly hours: number | null
  /** null: everybody */
  readonly group: 0 | 1 | null
}

/** The session at which they took office, and the training in two groups. */
const gatherings: readonly Gathering[] = [
  {
    ...{ kind: 'MEETING', name: '第十九届人民代表大会第一次会议', heldOn: '2022-01-10', endsOn: '2022-01-13' },
    ...{ place: '区会议中心', agenda: '听取和审查工作报告；选举；提出议案和建议', hours: null, group: null },
  },
  {
    ...{ kind: 'TRAINING', name: '代表履职培训第一期', heldOn: '2022-04-19', endsOn: '2022-04-20', place: '区委党校' },
    ...{ agenda: '代表法和组织法；怎样提出高质量的建议；联系群众的方法', hours: 12, group: 0 },
  },
  {
    ...{ kind: 'TRAINING', name: '代表履职培训第二期', heldOn: '2022-04-26', endsOn: '2022-04-27', place: '区委党校' },
    ...{ agenda: '代表法和组织法；怎样审查预算；建议办理的监督和评价', hours: 12, group: 1 },
  },
]

const reasons = ['因病请假', '因公出差', '参加上级会议', '家中有事']

/** Of a hundred called: three or four on leave, one not there and nobody knows why. */
function presenceOf(name: string, gathering: string) {
  const chance = chanceOf(`${name} at ${gathering}`)
  const drawn = chance.below(100)
  if (drawn < 91) return { presence: 'PRESENT', leaveReason: '' }
  return drawn < 98 ? { presence: 'LEAVE', leaveReason: chance.pick(reasons) } : { presence: 'ABSENT', leaveReason: '' }
}

export async function trainDelegates(tx: Tx, world: World, book: Book): Promise<void> {
  const groupOf = new Map(demoDelegations.map(({ code }, place) => [code, place % 2]))
  const activities: Prisma.ActivityCreateManyInput[] = []
  const called: Prisma.ActivityDelegateCreateManyInput[] = []
  for (const { group, heldOn, endsOn, ...gathering } of gatherings) {
    const closed = at(localDate(endsOn), clock(17, 30))
    const id = world.newId(closed)
    const { congressId, officer } = world
    activities.push({
      ...{ ...gathering, id, congressId, year: 2022, state: 'HELD', recordedAt: closed, recordedById: officer.id },
      ...{ heldOn: dayToStore(localDate(heldOn)), endsOn: dayToStore(localDate(endsOn)) },
    })
    const theirs = roster.filter(
      ({ delegation, mandateFrom }) => mandateFrom <= heldOn && (group === null || groupOf.get(delegation) === group),
    )
    for (const { name } of theirs)
      called.push({
        ...{ activityId: id, delegateId: known(world.delegates, name).id, congressId },
        ...presenceOf(name, gathering.name),
      })
    const told = { activityId: id, name: gathering.name, activityKind: gathering.kind, heldOn, count: theirs.length }
    book.events.push({
      ...{ type: 'activity.held' as const, subjectId: id, suggestionId: null, at: closed, data: told },
      ...{ actor: officer, role: 'DELEGATE_OFFICE' as const },
    })
  }
  await open(tx).activity.createMany({ data: activities })
  await open(tx).activityDelegate.createMany({ data: called })
}
