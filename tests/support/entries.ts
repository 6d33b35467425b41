import { wholeDraft } from './a-draft'
import { act, type Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

const day = '2022-02-23'
export type Entered = { suggestionId: string; version: number }

const { version: _, ...words } = wholeDraft
export const written = words

export const entryOf = (suggestionId: string) => rows.proxyEntry.findUniqueOrThrow({ where: { suggestionId } })

/** Entered by an office for the lead delegate, whole; `version` is the one on the page. */
export async function enteredFor(town: Town, by: Person): Promise<Entered> {
  const input = { delegateId: town.lead.delegateId, title: written.title }
  const { suggestionId } = await act<{ suggestionId: string }>(by, 'enter-for-delegate', input, day)
  const { version } = await act<{ version: number }>(by, 'save-draft', { ...written, suggestionId, version: 1 }, day)
  return { suggestionId, version }
}

export async function offeredTo(town: Town, by: Person): Promise<Entered> {
  const made = await enteredFor(town, by)
  await act(by, 'offer-entry', made, day)
  return made
}

export const handedInOnPaper = ({ office }: Town, made: Entered, more: object = {}) =>
  act(office, 'hand-in-on-paper', { ...made, receivedOn: day, coSignerIds: [], ...more }, day)
