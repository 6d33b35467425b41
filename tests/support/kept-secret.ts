import { Refusal } from '@/lib/domain/refusal'
import { wholeDraft } from './a-draft'
import { collecting, confirm } from './co-signing'
import type { Page } from './page'
import { act, type Person, see } from './people'
import { rows } from './rows'
import { foundTown, type Town } from './town'
import type { Who, World } from './world'

export const later = '2022-03-10'
export const whyKept = '反映的问题涉及同村村民，代表担心遭到报复。'
export const phone = '13911112222'
/** All by which the town's lead delegate and his co-signer are known. */
export const known = ['王立新', '闫冰', phone, '代表证一〇八']

/** A town whose lead delegate can be told by more than his name. */
export async function knownTown(): Promise<Town> {
  const town = await foundTown()
  await rows.person.update({ where: { id: town.lead.personId }, data: { phone } })
  await rows.delegate.update({ where: { id: town.lead.delegateId }, data: { cardNumber: '代表证一〇八' } })
  return town
}

export const namesIn = (value: unknown, sought: readonly string[] = known): string[] => {
  const text = JSON.stringify(value ?? null)
  return sought.filter((word) => text.includes(word))
}

/** Signed by two, registered and with the housing bureau; that they be kept was asked for on the form. */
export async function keptInHand(town: Town, changes: object = { secrecyWish: true, secrecyReason: whyKept }) {
  const made = await collecting(town, [town.coSigner], { ...wholeDraft, ...changes })
  await confirm(town.coSigner, made)
  const { suggestionId: id } = made
  const { version } = await rows.suggestion.findUniqueOrThrow({ where: { id } })
  await act(town.lead, 'submit-suggestion', { suggestionId: id, version }, '2022-02-24')
  await act(town.office, 'register-suggestion', { suggestionId: id, categoryId: town.categories[0] }, '2022-02-25')
  const handlers = [{ unitId: town.housing.id, role: 'SOLE', part: '' }]
  const assigned = { suggestionId: id, handlers }
  const { assignmentIds } = await act<{ assignmentIds: string[] }>(
    town.office,
    'assign-suggestion',
    assigned,
    '2022-03-01',
  )
  return { id, assignmentId: assignmentIds[0] as string }
}

/** Whose names must not stand anywhere once all that they signed is kept secret. */
const outsiders: readonly Who[] = [
  ...(['clerk', 'head', 'assistant', 'otherUnit', 'government'] as const),
  ...(['assessor', 'otherAssessor', 'otherOfficer', 'stranger', 'audit'] as const),
]

export const allPagesTwice = { timeout: 120_000 }

/** What each of those who must not know is shown on every page that opens to him. */
export async function pagesThatName(
  pages: Record<string, Page>,
  people: Record<Who, Person>,
  world: World,
  day: string,
  sought: readonly string[] = known,
): Promise<string[]> {
  const naming: string[] = []
  for (const [address, page] of Object.entries(pages))
    for (const who of outsiders.filter((one) => page.opens.includes(one))) {
      const answer = await see(people[who], page.query, page.input(world), day).catch((refused: unknown) => {
        if (refused instanceof Refusal) return null
        throw refused
      })
      const found = namesIn(answer, sought)
      if (found.length > 0) naming.push(`${who} ${address} ${found.join()}`)
    }
  return naming
}
