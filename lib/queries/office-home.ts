import { isStaff } from '@/lib/domain/access/actor'
import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { dueSoonWithinDays } from '@/lib/domain/deadlines/urgency'
import { Refusal } from '@/lib/domain/refusal'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'

export type Waiting = {
  id: string
  title: string
  numberText: string | null
  delegate: string
  /** the day that decides how urgent it is */
  day: LocalDate | null
  isDissatisfied: boolean
}

export const officeQueues = [
  'toClose',
  'extensions',
  'toRegister',
  'toAssign',
  'overdue',
  'dueSoon',
  'unrated',
  'tracked',
] as const
export type OfficeQueue = (typeof officeQueues)[number]

export type OfficeHome = Record<OfficeQueue, { total: number; first: Waiting[] }>

const firstFew = 5
const countedTo = 999
const running = Prisma.sql`s.status = ANY(${[...awaitingReply]})`

/** What waits for the delegate office, each queue with its most urgent few. */
export const officeHome: Query<null, OfficeHome> = async ({ tx, actor, moment: { today } }) => {
  if (!isStaff(actor)) throw new Refusal('not-found')
  const queues = queuesOn(today)
  const parts = officeQueues.map((name) => Prisma.sql`${name}::text, ${summary(queues[name])}`)
  const [row] = await open(tx).$queryRaw<
    { home: OfficeHome }[]
  >`SELECT json_build_object(${Prisma.join(parts)}) AS home`
  if (!row) throw new Refusal('not-found')
  return row.home
}

type Queue = { where: Prisma.Sql; day: Prisma.Sql }

function queuesOn(today: LocalDate): Record<OfficeQueue, Queue> {
  const due = Prisma.sql`s.due_on`
  const repliedOn = Prisma.sql`(SELECT max(p.signed_on) FROM reply p JOIN assignment a ON a.id = p.assignment_id WHERE a.suggestion_id = s.id)`
  return {
    toRegister: { where: Prisma.sql`s.status IN ('SUBMITTED', 'DELEGATION_REVIEW')`, day: Prisma.sql`s.submitted_on` },
    toAssign: { where: Prisma.sql`s.status IN ('OFFICE_REVIEW', 'PRE_ASSIGNED')`, day: Prisma.sql`s.registered_on` },
    extensions: { where: Prisma.sql`s.status = 'EXTENSION_REQUESTED'`, day: due },
    toClose: { where: Prisma.sql`s.status = 'RATED'`, day: due },
    overdue: { where: Prisma.sql`${running} AND s.due_on < ${today}::date`, day: due },
    dueSoon: {
      where: Prisma.sql`${running} AND s.due_on BETWEEN ${today}::date AND ${addDays(today, dueSoonWithinDays)}::date`,
      day: due,
    },
    unrated: { where: Prisma.sql`s.status = 'REPLIED'`, day: repliedOn },
    tracked: { where: Prisma.sql`s.status = 'TRACKED'`, day: Prisma.sql`s.tracked_on` },
  }
}

function summary({ where, day }: Queue): Prisma.Sql {
  return Prisma.sql`json_build_object(
    'total', (SELECT count(*)::int FROM (SELECT FROM suggestion s WHERE ${where} LIMIT ${countedTo}) counted),
    'first', (SELECT coalesce(json_agg(w), '[]') FROM (
      SELECT s.id, s.title, s.number_text AS "numberText", d.name AS delegate, ${day} AS day, EXISTS (SELECT FROM rating t
          WHERE t.suggestion_id = s.id AND t.round = s.round AND 'DISSATISFIED' IN (t.attitude, t.result)) AS "isDissatisfied"
        FROM suggestion s JOIN delegate d ON d.id = s.lead_delegate_id WHERE ${where} ORDER BY ${day}, s.id LIMIT ${firstFew}) w))`
}
