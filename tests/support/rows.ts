import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { database } from './database'

/** Looks behind the walls, and arranges what no command can. */
export const rows = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.superuser, max: 2 }) })

export const eventsOf = (suggestionId: string) =>
  rows.event.findMany({ where: { suggestionId }, orderBy: { sequence: 'asc' } })

export const eventTypesOf = async (suggestionId: string) => (await eventsOf(suggestionId)).map(({ type }) => type)
