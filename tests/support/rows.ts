import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { database } from './database'

/** Looks behind the walls, and arranges what no command can. */
export const rows = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.superuser, max: 2 }) })

export const eventsOf = (suggestionId: string) =>
  rows.event.findMany({ where: { suggestionId }, orderBy: { sequence: 'asc' } })

export const eventTypesOf = async (suggestionId: string) => (await eventsOf(suggestionId)).map(({ type }) => type)

/** All that a suggestion is found by; nothing where it is nobody's to find. */
export async function wordsFoundOf(suggestionId: string): Promise<string> {
  const entry = await rows.searchEntry.findFirst({ where: { kind: 'SUGGESTION', subjectId: suggestionId } })
  return entry ? [entry.numberText, entry.title, entry.names, entry.body].join('\n') : ''
}
