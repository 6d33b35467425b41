import { mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import type { ContactStage, ContactWay } from '@/lib/domain/assignment/contact'
import type { ContactPerson } from '@/lib/domain/contact/contact'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { over } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'

export type ContactToConfirm = {
  id: string
  version: number
  suggestionId: string
  title: string
  unit: string
  contactedOn: LocalDate
  stage: ContactStage
  way: ContactWay
  place: string
  people: ContactPerson[]
  delegateView: string
  asked: string
  confirmBy: LocalDate
}

const mostShown = 20

/** What the delegate is asked about and has not answered, the most pressing first; past the last day it is no longer asked for. */
export function contactsToConfirm({ tx, actor, moment }: Reading): Promise<ContactToConfirm[]> {
  return open(tx).$queryRaw<ContactToConfirm[]>`
    SELECT k.id, k.version, s.id AS "suggestionId", s.title, ${holderNameOn(Prisma.sql`k.contacted_on`)} AS unit, k.contacted_on::text AS "contactedOn", k.stage, k.way,
      k.place, k.people, k.delegate_view AS "delegateView", k.asked, k.confirm_by::text AS "confirmBy"
    FROM contact_delegate m JOIN contact k ON k.id = m.contact_id JOIN assignment a ON a.id = k.assignment_id JOIN suggestion s ON s.id = a.suggestion_id
    WHERE m.delegate_id = ANY(${mandatesOf(actor)}::uuid[]) AND m.confirmed_version IS DISTINCT FROM k.version
      AND k.struck_at IS NULL AND k.confirm_by >= ${moment.today}::date AND s.status <> ALL(${[...over]})
      AND NOT EXISTS (SELECT FROM contact_dispute x WHERE x.contact_id = k.id AND x.delegate_id = m.delegate_id AND x.version = k.version
        AND coalesce(x.ending, 'SETTLED') = 'SETTLED')
      AND NOT EXISTS (SELECT FROM assignment o WHERE o.suggestion_id = s.id AND o.unit_id = ANY(${unitsOf(actor)}::uuid[]))
    ORDER BY k.confirm_by, k.id LIMIT ${mostShown}`
}
