import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const row = z.record(z.string(), z.unknown())

const indexLine = z.object({
  number: z.int().describe('running number of the paper in the file'),
  section: z.string(),
  title: z.string(),
  responsible: z.string().describe('who made it'),
  documentNumber: z.string(),
  date: day.nullable(),
  pages: z.int().nullable().describe('of papers drawn by the system'),
  byteSize: z.int(),
  sha256: hash,
  path: z.string().describe('inside the package'),
  remark: z.string(),
  key: z.string().describe('the same for the same paper in every version of the file'),
})

/** What case.json of a package says; the package carries it along as JSON Schema. */
export const dossierCaseSchema = z
  .object({
    format: z.literal('huiyin-dossier'),
    formatVersion: z.literal(1),
    archiveNumber: z.string(),
    version: z.int().describe('of this file; a later one takes its place'),
    retention: z.enum(['PERMANENT', 'THIRTY_YEARS', 'TEN_YEARS']),
    compiledOn: day,
    compiledBy: z.string(),
    remark: z.string(),
    congress: z.object({ name: z.string(), term: z.int(), session: z.int(), year: z.int() }),
    suggestion: z.object({ id: z.uuid(), title: z.string(), number: z.string().nullable(), status: z.string() }),
    index: z.array(indexLine),
    missing: z
      .array(
        z.object({
          piece: z.string(),
          unit: z.string().optional(),
          round: z.int().optional(),
          count: z.int().optional(),
        }),
      )
      .describe('what a closed suggestion has and this one lacks'),
    withheld: z
      .array(z.object({ kind: z.string(), count: z.int() }))
      .describe('what lies beside it and is left out by rule'),
    log: z.object({
      path: z.string(),
      count: z.int(),
      withheld: z.int().describe('events of which the hash alone is given'),
      lastSequence: z.int().describe('in the chain of the congress'),
      lastHash: z.string(),
    }),
    records: z
      .record(z.string(), z.array(row))
      .describe('the rows behind the papers, by section; days YYYY-MM-DD, instants ISO 8601'),
    files: z.array(row).describe('attachments as they were sent in'),
  })
  .describe('The file of one suggestion for machines')

export type DossierCase = z.input<typeof dossierCaseSchema>
