import { type Actor, holds, isStaff } from '@/lib/domain/access/actor'
import { asksNothing, questionIn } from '@/lib/domain/search/question'
import { isSecret } from '@/lib/store/secrecy'
import { Prisma } from '@/prisma/generated/client'
import { type Choice, foundEntries } from './found-entries'

/** The text filter of every list of suggestions, over `s.id` or what stands for it: the same search as the page for it. Other filters of the list narrow it. */
export const foundBy = (
  actor: Actor,
  text: string,
  { id = Prisma.sql`s.id`, ...choice }: Choice & { readonly id?: Prisma.Sql } = {},
): Prisma.Sql =>
  Prisma.sql`${id} IN (${subjects(actor, text, { ...choice, kind: 'SUGGESTION' })} ${bySecretName(actor, text)})`

/** The same of a voice `v`; who a resident is cannot be searched for. */
export const voiceFoundBy = (actor: Actor, text: string, choice: Pick<Choice, 'year'> = {}): Prisma.Sql =>
  Prisma.sql`v.id IN (${subjects(actor, text, { ...choice, kind: 'VOICE' })})`

/** The same of a unit: by each name that it bears or bore, those of the lists of offices among them. */
export const unitFoundBy = (actor: Actor, text: string, id: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${id} IN (${subjects(actor, text, { kind: 'UNIT' })})`

function subjects(actor: Actor, text: string, choice: Choice): Prisma.Sql {
  const question = questionIn(text)
  if (asksNothing(question)) return Prisma.sql`SELECT NULL::uuid WHERE false`
  return Prisma.sql`SELECT e.subject_id FROM (${foundEntries(actor, choice, question)}) f JOIN search_entry e ON e.id = f.id`
}

/** An entry of what is kept secret holds no name: the office asks for it whole. */
const bySecretName = (actor: Actor, text: string): Prisma.Sql =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
    ? Prisma.sql`UNION ALL SELECT s.id FROM suggestion s JOIN delegate d ON d.id = s.lead_delegate_id WHERE ${isSecret} AND d.name = ${text}`
    : Prisma.empty
