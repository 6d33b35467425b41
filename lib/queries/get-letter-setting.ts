import { heads, isStaff } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { LetterSetting } from '@/lib/store/letter-settings'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type UnitLetterSetting = LetterSetting & {
  id: string
  name: string
  documentPrefix: string | null
  /** who would pass replies before the head */
  sectionHeads: string[]
}

export type LetterSettings = {
  /** those that whoever looks is head of */
  readonly units: readonly UnitLetterSetting[]
  /** for the office alone */
  readonly congress: { readonly governmentChecks: boolean; readonly reason: string } | null
}

/** A head sees how his own units write; the office, what it asks of all. */
export const getLetterSetting: Query<null, LetterSettings> = async ({ tx, actor }) => {
  const headed = actor.grants.flatMap(({ unitId }) => (unitId && heads(actor, unitId) ? [unitId] : []))
  if (headed.length === 0 && !isStaff(actor)) throw new Refusal('not-found')
  const units = await open(tx).$queryRaw<UnitLetterSetting[]>`
    SELECT u.id, u.name, u.document_prefix AS "documentPrefix", coalesce(l.section_signs, false) AS "sectionSigns",
      coalesce(l.number_pattern, '') AS "numberPattern", coalesce(l.contact, '') AS contact, coalesce(l.contact_phone, '') AS "contactPhone",
      coalesce(l.copies, '') AS copies,
      ARRAY(SELECT p.name FROM role_grant g JOIN person p ON p.id = g.person_id WHERE g.unit_id = u.id AND g.role = 'UNIT_SECTION'
        AND g.revoked_at IS NULL ORDER BY p.name) AS "sectionHeads"
    FROM unit u LEFT JOIN letter_setting l ON l.unit_id = u.id WHERE u.id = ANY(${headed}::uuid[]) ORDER BY u.name`
  const [own] = await open(tx).$queryRaw<{ governmentChecks: boolean; reason: string }[]>`
    SELECT government_checks AS "governmentChecks", reason FROM sign_off_setting`
  return { units, congress: isStaff(actor) ? (own ?? { governmentChecks: false, reason: '' }) : null }
}
