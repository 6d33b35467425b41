import type { Prisma } from '@/prisma/generated/client'
import { type Chance, chanceOf } from './chance'
import type { Course } from './course'
import { type Away, cameFor } from './meeting-presence'
import type { ReplyMeeting } from './meetings'
import type { UnitCode } from './types'
import { known, type World } from './world'

type Guest = Prisma.ReplyMeetingGuestCreateManyInput

/** One meeting as it was held. */
export type Held = {
  readonly world: World
  readonly meeting: ReplyMeeting
  readonly id: string
  readonly courses: readonly Course[]
  readonly invitedAt: Date
  readonly startsAt: Date
}

/** Who was called, what they answered, and who came: heads first of all meetings, delegates and those who preside. */
export const guestsOf = (held: Held, away: ReadonlyMap<string, Away>, leader: string): Guest[] => [
  ...delegatesOf(held).map((name) => delegateGuest(held, name, away.get(name))),
  ...answering(held).map((unit) => headGuest(held, unit)),
  ...assisting(held).map((unit) => assistGuest(held, unit)),
  ...[leader, held.world.officer.id].map((personId) => officialGuest(held, personId)),
]

const delegatesOf = ({ courses }: Held): string[] => [...new Set(courses.map(({ lead }) => lead.name))]
const answering = ({ courses }: Held): UnitCode[] => [...new Set(courses.flatMap(({ written }) => written.leads))]
const assisting = (held: Held): UnitCode[] => {
  const answers = answering(held)
  const beside = held.courses.flatMap(({ written }) => written.assist ?? [])
  return [...new Set(beside)].filter((unit) => !answers.includes(unit))
}

const base = ({ world, id, invitedAt }: Held) => ({
  id: world.newId(invitedAt),
  congressId: world.congressId,
  meetingId: id,
  invitedAt,
})

/** A day or three after the invitation, at some hour of work. */
const answered = ({ invitedAt }: Held, chance: Chance, answeredById: string) => ({
  answeredAt: new Date(invitedAt.getTime() + (chance.below(3) * 24 * 60 + 35 + chance.below(300)) * 60_000),
  answeredById,
})

/** Most come in the half hour before it begins, a few after. */
const signedIn = ({ startsAt }: Held, chance: Chance, byCode: string | null, officer: string) => ({
  signedInAt: new Date(startsAt.getTime() + (chance.below(38) - 32) * 60_000 + chance.below(60) * 1000),
  signedInWay: byCode ? 'CODE' : 'TICK',
  signedInById: byCode ?? officer,
})

function delegateGuest(held: Held, name: string, away: Away | undefined): Guest {
  const { world } = held
  const chance = chanceOf(`${name} at meeting ${held.meeting.number}`)
  const { id: delegateId, person } = known(world.delegates, name)
  const one = { ...base(held), capacity: 'DELEGATE', delegateId }
  if (away) {
    const leave = { answer: 'LEAVE', leaveGround: away.ground, leaveReason: away.reason }
    return {
      ...one,
      ...leave,
      ...answered(held, chance, person.id),
      presence: 'ABSENT',
      signedInById: world.officer.id,
    }
  }
  const said = chance.below(14) === 0 ? {} : { answer: 'COMING', ...answered(held, chance, person.id) }
  const byCode = chance.below(100) < 78 ? person.id : null
  return { ...one, ...said, presence: 'PRESENT', ...signedIn(held, chance, byCode, world.officer.id) }
}

const duties = [
  '参加区委专题会议。',
  '陪同市级检查组现场检查。',
  '到省里参加业务培训。',
  '分管工作有紧急任务。',
] as const

function headGuest(held: Held, code: UnitCode): Guest {
  const { world, meeting } = held
  const chance = chanceOf(`answer of ${code} to meeting ${meeting.number}`)
  const { unitId, head, clerk } = known(world.units, code)
  const { presence, name, post } = cameFor(code, meeting)
  const came = { presence, presentName: name, presentPost: post }
  const one = { ...base(held), capacity: 'HEAD', unitId }
  const byCode = presence === 'HEAD' && chance.below(100) < 80 ? head.id : null
  const there = { ...came, ...signedIn(held, chance, byCode, world.officer.id) }
  const isSilent = chance.below(12) === 0
  if (isSilent) return { ...one, ...there }
  const said = answered(held, chance, clerk.id)
  if (presence === 'HEAD' || chance.below(5) === 0) return { ...one, answer: 'COMING', ...said, ...there }
  const deputy = { deputyName: name, deputyPost: post, leaveGround: 'OFFICIAL_DUTY', leaveReason: chance.pick(duties) }
  return { ...one, answer: 'DEPUTY', ...deputy, ...said, ...there }
}

/** Who only assists comes less faithfully. */
function assistGuest(held: Held, code: UnitCode): Guest {
  const chance = chanceOf(`${code} beside others at meeting ${held.meeting.number}`)
  if (chance.below(100) >= 16) return headGuest(held, code)
  const { world } = held
  const { unitId, clerk } = known(world.units, code)
  const one = { ...base(held), capacity: 'HEAD', unitId, presence: 'ABSENT', signedInById: world.officer.id }
  if (chance.below(3) === 0) return one
  const leave = { answer: 'LEAVE', leaveGround: 'OFFICIAL_DUTY', leaveReason: chance.pick(duties) }
  return { ...one, ...leave, ...answered(held, chance, clerk.id) }
}

function officialGuest(held: Held, personId: string): Guest {
  const chance = chanceOf(`${personId} presiding at meeting ${held.meeting.number}`)
  const there = { presence: 'PRESENT', ...signedIn(held, chance, null, held.world.officer.id) }
  return {
    ...base(held),
    capacity: 'OFFICIAL',
    personId,
    answer: 'COMING',
    ...answered(held, chance, personId),
    ...there,
  }
}
