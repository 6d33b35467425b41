import { PrismaPg } from '@prisma/adapter-pg'
import { databaseConnection } from '@/lib/env'
import { PrismaClient } from '@/prisma/generated/client'
import { statementName } from './statement-names'

/** Web and worker see the database through different roles; each process opens a pool only for what it asks for. */
export type Place = 'web' | 'worker'

const pools = globalThis as { huiyinPools?: Partial<Record<Place, PrismaClient>> }

export function prisma(place: Place): PrismaClient {
  pools.huiyinPools ??= {}
  pools.huiyinPools[place] ??= new PrismaClient({
    adapter: new PrismaPg(databaseConnection(place), { statementNameGenerator: statementName }),
  })
  return pools.huiyinPools[place]
}

export async function disconnect(): Promise<void> {
  await Promise.all(Object.values(pools.huiyinPools ?? {}).map((client) => client.$disconnect()))
  pools.huiyinPools = {}
}
