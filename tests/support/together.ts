import { randomBytes } from 'node:crypto'
import { rows } from './rows'
import type { Town } from './town'

/** An opinion that the assisting unit has given, written straight into the database. */
export async function anOpinion({ congressId, housing }: Town, suggestionId: string): Promise<string> {
  const { id: assignmentId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId, role: 'ASSIST' } })
  const given = { givenAt: new Date(), givenOn: new Date(), givenById: housing.clerk.personId }
  const opinion = { congressId, assignmentId, round: 1, text: '可以配合。', ...given }
  return (await rows.assistOpinion.create({ data: opinion })).id
}

/** A note of the office. */
export async function aNote({ congressId, office }: Town, suggestionId: string): Promise<string> {
  const note = { congressId, suggestionId, level: 'COMMITTEE', text: '与上一年的建议比较。', writtenAt: new Date() }
  return (await rows.note.create({ data: { ...note, writtenById: office.personId } })).id
}

/** Something that the assisting unit has asked outside. */
export async function anOutsideRequest({ congressId, housing }: Town, suggestionId: string): Promise<string> {
  const { id: assignmentId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId, role: 'ASSIST' } })
  const asked = { askedAt: new Date(), askedOn: new Date(), askedById: housing.clerk.personId, untilOn: new Date() }
  const words = { addressee: '区供电公司', title: '线路迁改', question: '迁改需要多久？' }
  const request = {
    congressId,
    suggestionId,
    assignmentId,
    tokenHash: Uint8Array.from(randomBytes(32)),
    ...words,
    ...asked,
  }
  return (await rows.outsideRequest.create({ data: request })).id
}
