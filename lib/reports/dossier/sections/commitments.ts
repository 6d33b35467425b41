import type { AttachmentKind } from '@/lib/domain/attachment/attachment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import type { Words } from '@/lib/wording/catalogue'
import { Prisma } from '@/prisma/generated/client'
import { day, facts, heading, lines, nothing, paper, personOf, type Section, table, unitOf, wordFor } from '../section'

type Update = {
  unit: string
  percent: number
  text: string
  expectedOn: string | null
  slipReason: string
  on: string
  by: string
}
type Picture = { kind: AttachmentKind; fileName: string; on: string }
type Claim = {
  kind: string
  text: string
  claimedOn: string
  by: string
  noEvidence: string
  isTrue: boolean | null
  mark: string | null
  words: string
  verifiedOn: string | null
  decision: string | null
  reason: string
  decidedOn: string | null
  decidedBy: string | null
}
type Promised = {
  id: string
  unit: string
  text: string
  money: string
  responsiblePerson: string
  dueOn: string
  openedOn: LocalDate
  closedOn: string | null
  outcome: string | null
  ordinal: number | null
  updates: Update[]
  claims: Claim[]
  pictures: Picture[]
}

/** 承诺: each promise with how far it was month by month, and the two words that ended it. */
export const commitments: Section = {
  section: 'commitments',
  read: async ({ tx, suggestionId, timeZone, words }) => {
    const rows = await open(tx).$queryRaw<Promised[]>`
      SELECT c.id, u.name AS unit, c.text, c.money, c.responsible_person AS "responsiblePerson", c.due_on::text AS "dueOn", c.opened_on::text AS "openedOn",
        c.closed_on::text AS "closedOn", c.outcome, c.ordinal,
        (SELECT coalesce(json_agg(json_build_object('unit', ${unitOf(Prisma.sql`x.unit_id`)}, 'percent', x.percent, 'text', x.text, 'expectedOn', x.expected_on,
            'slipReason', x.slip_reason, 'on', x.posted_on, 'by', ${personOf(Prisma.sql`x.posted_by_id`)}) ORDER BY x.id), '[]')
          FROM commitment_update x WHERE x.commitment_id = c.id) AS updates,
        (SELECT coalesce(json_agg(json_build_object('kind', x.kind, 'text', x.text, 'claimedOn', x.claimed_on, 'by', ${personOf(Prisma.sql`x.claimed_by_id`)},
            'noEvidence', x.no_evidence, 'isTrue', x.is_true, 'mark', x.mark, 'words', x.words, 'verifiedOn', x.verified_on, 'decision', x.decision, 'reason', x.reason,
            'decidedOn', x.decided_on, 'decidedBy', ${personOf(Prisma.sql`x.decided_by_id`)}) ORDER BY x.id), '[]')
          FROM commitment_claim x WHERE x.commitment_id = c.id) AS claims,
        (SELECT coalesce(json_agg(json_build_object('kind', f.kind, 'fileName', f.file_name, 'on', (f.uploaded_at AT TIME ZONE ${timeZone})::date) ORDER BY f.uploaded_at, f.id), '[]')
          FROM attachment f WHERE f.subject_id = c.id AND f.removed_at IS NULL AND f.scan_state <> 'INFECTED') AS pictures
      FROM commitment c JOIN unit u ON u.id = c.unit_id WHERE c.suggestion_id = ${suggestionId}::uuid ORDER BY c.opened_on, c.ordinal, c.id`
    if (rows.length === 0) return nothing
    const blocks = rows.flatMap((one, at) => blocksOf(one, at + 1, words))
    return { papers: [paper('commitments', 'record', '承诺台账', blocks, { date: rows[0]?.openedOn ?? null })], rows }
  },
}

function blocksOf(one: Promised, place: number, { attachments, commitments: told, states }: Words): Block[][] {
  return [
    heading(`${place}．${one.text}`),
    facts(
      ['责任单位', lines(one.unit, one.responsiblePerson)],
      ['经费', one.money],
      ['列入台账', day(one.openedOn)],
      ['原定完成', day(one.dueOn)],
      ['了结', one.closedOn && lines(day(one.closedOn), wordFor(told.states, one.outcome ?? 'withSuggestion'))],
    ),
    table('', one.updates, [
      ['日期', 3, ({ on }) => day(on)],
      ['进度', 2, ({ percent }) => `${percent}%`],
      ['进展', 6, ({ text }) => text],
      ['预计', 4, (row) => lines(day(row.expectedOn), row.slipReason)],
      ['填报', 3, (row) => lines(row.unit, row.by)],
    ]),
    table('', one.pictures, [
      ['照片', 3, ({ kind }) => attachments.kinds[kind]],
      ['文件', 8, ({ fileName }) => fileName],
      ['日期', 4, ({ on }) => day(on)],
    ]),
    claimsTable(one.claims, told, states),
  ]
}

const claimsTable = (claims: readonly Claim[], told: Words['commitments'], states: Words['states']): Block[] =>
  table('', claims, [
    [
      '第二次答复',
      5,
      (row) => lines(wordFor(told.claims, row.kind), row.text, row.noEvidence, row.by, day(row.claimedOn)),
    ],
    [
      '代表核实',
      4,
      (row) =>
        (row.isTrue !== null &&
          lines(
            row.isTrue ? told.verdicts.TRUE : told.verdicts.NOT_TRUE,
            wordFor(states.rating, row.mark),
            row.words,
            day(row.verifiedOn),
          )) ||
        '',
    ],
    [
      '代表工委',
      4,
      (row) => lines(wordFor(told.page.decided, row.decision), row.reason, row.decidedBy, day(row.decidedOn)),
    ],
  ])
