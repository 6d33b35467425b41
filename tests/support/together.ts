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
