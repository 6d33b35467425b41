import { aReply, assigned, heard } from './handling'
import { act, type Person, type TestUnit } from './people'
import { rows } from './rows'
import type { Town } from './town'

const asDelivered = { sectionSigns: false, numberPattern: '', contact: '', contactPhone: '', copies: '' }

/** How the housing bureau signs and writes, with whatever a test wants different. */
export const letterSetting = (town: Town, more: object = {}, by = town.housing.head) =>
  act(by, 'change-letter-setting', { unitId: town.housing.id, ...asDelivered, ...more }, '2022-04-01')

export const governmentChecks = (town: Town, checks: boolean, by = town.office) =>
  act(by, 'change-sign-off-setting', { governmentChecks: checks, reason: '主任会议要求。' }, '2022-04-01')

export type Sent = { assignmentId: string; suggestionId: string; version: number; replyId: string }

/** Nothing is left to be done before the unit may send its reply. */
export async function readyToReply(town: Town, unit: TestUnit) {
  const { suggestionId, assignmentIds } = await assigned(town, [{ unit, role: 'SOLE' }])
  const assignmentId = assignmentIds[0] as string
  await act(unit.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await heard(unit.clerk, assignmentId, '2022-03-09')
  return { assignmentId, suggestionId }
}

/** A reply of the unit that waits for whoever signs first. */
export async function sentToSign(town: Town, unit: TestUnit): Promise<Sent> {
  const ready = await readyToReply(town, unit)
  return { ...ready, ...(await submitted(unit, ready.assignmentId, 0)) }
}

/** Mended texts come in later than the first. */
export const submitted = (unit: TestUnit, assignmentId: string, version: number) =>
  act<{ version: number; replyId: string }>(
    unit.clerk,
    'submit-reply',
    aReply(assignmentId, { version }),
    version === 0 ? '2022-04-07' : '2022-04-10',
  )

/** 科室负责人 of the housing bureau: the clerk of another unit, who is given that office here. */
export async function sectionHead({ congressId, street, housing }: Town): Promise<Person> {
  const { personId } = street.clerk
  const grantedAt = new Date('2022-01-02')
  await rows.roleGrant.updateMany({ where: { personId }, data: { revokedAt: grantedAt } })
  await rows.roleGrant.create({ data: { congressId, personId, role: 'UNIT_SECTION', unitId: housing.id, grantedAt } })
  return street.clerk
}
