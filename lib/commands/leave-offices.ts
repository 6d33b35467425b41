import { administrationPolicy, ensureAnothers, ensureEnabled } from '@/lib/domain/access/administration'
import { ensureLookedAfter, type Heir } from '@/lib/domain/access/leaving'
import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { leavingSchema, newcomer } from '@/lib/schemas/leaving'
import { lockAccount, saveDisabled } from '@/lib/store/accounts'
import { revokeTokensOf } from '@/lib/store/api-tokens'
import { revokeFeedsOf } from '@/lib/store/calendar-feeds'
import { recordEvent } from '@/lib/store/events'
import { holdOffices, holdsMandate, passNotices, passOffice, readHeirNames, readLeftOffices } from '@/lib/store/leaving'
import { recordOpened, settleNewcomer } from '@/lib/store/newcomers'
import { endSignInsOf } from '@/lib/store/sign-ins'
import { type Context, command, perPerson } from './command'

/** In one step: every office has its heir or ends, what was not read yet is his, and the account closes. */
export const leaveOffices = command({
  name: 'leave-offices',
  input: leavingSchema,
  limit: perPerson(100, 'hour'),
  run: async (context, { accountId, heirs: chosen, newName, newLogin, newPhone, reason }) => {
    const { tx, actor, moment } = context
    const account = await lockAccount(tx, accountId)
    authorize(actor, administrationPolicy.keepAccounts, account)
    ensureAnothers(actor, account.personId)
    ensureEnabled(account, true)

    const { congressId, personId } = account
    const entering = { name: newName, phone: newPhone, login: newLogin ?? '' }
    const fresh = newName ? await settleNewcomer(tx, congressId, entering, moment.now) : null
    const heirs = chosen.map(({ grantId, personId: to }) => ({
      grantId,
      personId: to === newcomer ? (fresh?.personId ?? null) : to,
    }))
    if (heirs.some((one) => one.personId === personId)) throw new Refusal('own-successor')
    const heirIds = heirs.flatMap((one) => one.personId ?? [])
    for (const heirId of heirIds) ensureAnothers(actor, heirId)
    await holdOffices(tx, [personId, ...heirIds], personId)
    const names = await readHeirNames(tx, heirIds)
    const offices = await readLeftOffices(tx, personId, moment.today)
    ensureLookedAfter(offices, heirs)

    const notices = await passAll(context, { congressId, personId, name: account.name }, offices, heirs, names)
    const feeds = await revokeFeedsOf(tx, personId, moment.now)
    await revokeTokensOf(tx, personId, moment.now)
    const stays = await holdsMandate(tx, personId, moment.today)
    if (!stays) await saveDisabled(tx, accountId, moment.now)
    const signIns = stays ? 0 : await endSignInsOf(tx, accountId, moment.now)
    await recordOpened(tx, actor, fresh?.openedId ?? null, 'SECURITY_ADMINISTRATOR', moment.now)
    await recordEvent(tx, actor, {
      type: 'account.left',
      subjectId: accountId,
      at: moment.now,
      role: 'SECURITY_ADMINISTRATOR',
      data: { person: account.name, offices: offices.length, notices, feeds: feeds.length, signIns, reason },
    })
    return { accountId }
  },
})

type Leaver = { readonly congressId: string; readonly personId: string; readonly name: string }
type Offices = Parameters<typeof ensureLookedAfter>[0]

/** Answers how many notices went along. */
async function passAll(
  { tx, actor, moment: { now } }: Context,
  { congressId, personId, name }: Leaver,
  offices: Offices,
  heirs: readonly Heir[],
  names: ReadonlyMap<string, string>,
): Promise<number> {
  const heirOf = new Map(heirs.map((one) => [one.grantId, one.personId]))
  for (const office of offices) await passOffice(tx, congressId, office, heirOf.get(office.grantId) ?? null, now)
  let notices = 0
  for (const heirId of names.keys())
    notices = Math.max(notices, await passNotices(tx, congressId, personId, heirId, now))
  for (const { grantId, role, of, unitId } of offices) {
    const heirId = heirOf.get(grantId) ?? null
    const facts = { role, of: of ?? '', unitId, person: name }
    const event = { at: now, role: 'SECURITY_ADMINISTRATOR' as const }
    await recordEvent(tx, actor, { ...event, type: 'role.revoked', subjectId: personId, data: facts })
    if (!heirId) continue
    const heir = { ...facts, office: role, person: names.get(heirId) ?? '' }
    await recordEvent(tx, actor, { ...event, type: 'role.taken-over', subjectId: heirId, data: heir })
  }
  return notices
}
