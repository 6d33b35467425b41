import { Prisma } from '@/prisma/generated/client'

/** Of a signature `c` on the suggestion `s`: the same as coSigns of lib/domain/suggestion/signers. */
const takesPart = Prisma.sql`(c.state = 'CONFIRMED' OR (c.state = 'INVITED' AND s.status = 'CO_SIGNING'))`

/** A no where nobody acts for the lead: null would be neither. */
export const leadsIt = (
  mandates: readonly string[],
): Prisma.Sql => Prisma.sql`(s.lead_delegate_id = ANY(${[...mandates]}::uuid[])
  OR (s.acting_delegate_id IS NOT NULL AND s.acting_delegate_id = ANY(${[...mandates]}::uuid[])))`

export const coSignsIt = (mandates: readonly string[]): Prisma.Sql => Prisma.sql`EXISTS (SELECT FROM co_signature c
  WHERE c.suggestion_id = s.id AND ${takesPart} AND c.delegate_id = ANY(${[...mandates]}::uuid[]))`

/** For the own list, which begins with the signatures. */
export const coSignedIds = (mandates: readonly string[]): Prisma.Sql => Prisma.sql`s.id IN (SELECT c.suggestion_id
  FROM co_signature c WHERE c.delegate_id = ANY(${[...mandates]}::uuid[]) AND ${takesPart})`

/** Whoever leads it or has signed it, whatever its state. */
export const signsIt = (mandates: readonly string[]): Prisma.Sql => Prisma.sql`(${leadsIt(mandates)}
  OR EXISTS (SELECT FROM co_signature c WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED' AND c.delegate_id = ANY(${[...mandates]}::uuid[])))`

/** Of a text `k` that was kept, and the version that somebody signed. */
export const isSignedText = (version: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(k.version = ${version} OR (${version} IS NULL AND k.handed_in_at IS NOT NULL))`
