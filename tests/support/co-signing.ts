import { coSignToken } from '@/lib/auth/co-sign-token'
import { draft, type SavedDraft } from './a-draft'
import { act, type TestDelegate } from './people'
import { rows } from './rows'
import type { Town } from './town'

export const openedOn = '2022-02-23'
export const until = { closesOn: '2022-02-24', closesHour: '18:00' }

/** A whole draft of the town's lead that collects signatures until six in the evening of the next day. */
export async function collecting(town: Town, invited: readonly TestDelegate[] = [], changes: object = {}) {
  const made = await draft(town.lead, openedOn, changes)
  const delegateIds = invited.map(({ delegateId }) => delegateId)
  await act(town.lead, 'open-co-signing', { suggestionId: made.suggestionId, ...until, delegateIds }, openedOn)
  return made
}

export const confirm = (by: TestDelegate, made: SavedDraft, at: string | Date = openedOn, more: object = {}) =>
  act<{ place: number }>(by, 'confirm-co-signature', { ...made, ...more }, at)

/** The secret of the address that the lead delegate opens. */
export async function linkOf(town: Town, suggestionId: string): Promise<string> {
  await act(town.lead, 'open-co-sign-link', { suggestionId }, openedOn)
  const { id } = await rows.coSignLink.findFirstOrThrow({ where: { suggestionId, revokedAt: null } })
  return coSignToken(id)
}

export const signaturesOf = async (suggestionId: string) => {
  const found = await rows.coSignature.findMany({ where: { suggestionId }, include: { delegate: true } })
  return found
    .toSorted((left, right) => left.ordinal - right.ordinal)
    .map(({ delegate, state }) => `${delegate.name} ${state}`)
}
