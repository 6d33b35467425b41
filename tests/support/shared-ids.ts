import { randomUUID } from 'node:crypto'
import { type IdNoun, idNouns } from '@/lib/schemas/id'
import { rows } from './rows'
import type { Ids } from './specimen'

/**
 * Records of different kinds lie in different tables, so that many may go by one id: whoever asks by it asks for all of them at once.
 * In each of these turns one half of the nouns goes by one id and the other half by another, and any two nouns are in different halves
 * at least once: the id of the half that a noun is not in, turn by turn, is that of every kind but its own.
 */
export const turns = [0, 1, 2, 3, 4, 5] as const

/** It is an activity, in the table of activities: it stands beside both halves and is a stranger to everything else. */
const occasion = 'occasion'
const halved: readonly IdNoun[] = idNouns.filter((noun) => noun !== occasion)
if (halved.length > 2 ** turns.length) throw new Error('more nouns than these turns tell apart')

const halfOf = (noun: IdNoun, turn: number): number => (halved.indexOf(noun) >> turn) & 1

type Shared = {
  readonly own: Ids
  /** Ids of many records, none of them of this noun. */
  readonly strangersTo: (noun: IdNoun) => readonly string[]
}

/** Gives the records of these ids the ids of a turn, and whatever names them along with them. */
export async function shareIds(own: Ids, turn: number): Promise<Shared> {
  const halves = [randomUUID(), randomUUID()] as const
  const idIn = (noun: IdNoun) => (noun === occasion ? own[noun] : (halves[halfOf(noun, turn)] as string))
  await rename(new Map(halved.map((noun) => [own[noun], idIn(noun)])))
  return {
    own: Object.fromEntries(idNouns.map((noun) => [noun, idIn(noun)])) as Record<IdNoun, string>,
    strangersTo: (noun) => {
      if (noun === occasion) return halves
      const others = halves[1 - halfOf(noun, turn)] as string
      return turn === 0 && noun !== 'activity' ? [others, own[occasion]] : [others]
    },
  }
}

/** In every column of every table, past the walls that keep an id what it is. */
async function rename(ids: ReadonlyMap<string, string>): Promise<void> {
  const columns = await rows.$queryRaw<{ table: string; name: string; type: string }[]>`
    SELECT attrelid::regclass::text AS table, quote_ident(attname) AS name, atttypid::regtype::text AS type
      FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
        AND atttypid IN ('uuid'::regtype, 'uuid[]'::regtype, 'jsonb'::regtype)`
  const map = JSON.stringify(Object.fromEntries(ids))
  const statements = columns.map(({ table, name, type }) =>
    type === 'uuid'
      ? `UPDATE ${table} SET ${name} = renamed.after::uuid FROM renamed WHERE ${name} = renamed.before::uuid`
      : `UPDATE ${table} SET ${name} = pg_temp.renamed(${name}::text)::${type} WHERE pg_temp.renamed(${name}::text) <> ${name}::text`,
  )
  await rows.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`
      await tx.$executeRaw`CREATE TEMPORARY TABLE renamed ON COMMIT DROP AS
        SELECT key AS before, value AS after FROM jsonb_each_text(${map}::jsonb)`
      await tx.$executeRaw`
        CREATE OR REPLACE FUNCTION pg_temp.renamed(words text) RETURNS text LANGUAGE plpgsql AS $$
          DECLARE one record;
          BEGIN
            FOR one IN SELECT before, after FROM renamed LOOP words := replace(words, one.before, one.after); END LOOP;
            RETURN words;
          END $$`
      for (const statement of statements) await tx.$executeRawUnsafe(statement)
    },
    { timeout: 240_000 },
  )
}
