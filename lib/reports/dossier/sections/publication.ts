import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { day, type Ground, instant, lines, nothing, paper, personOf, type Section, table, wordFor } from '../section'

type Decided = { unit: string; publicity: string; ground: string; reason: string; on: string; by: string }
type Published = {
  unit: string | null
  version: number
  extent: string
  hash: string
  publishAt: Date
  by: string
  withdrawnOn: string | null
  withdrawReason: string | null
}
type File = {
  fileName: string
  publication: string
  publicName: string | null
  ground: string | null
  on: string
  by: string
}
type Looked = { part: string; places: number; on: string; by: string }

const ofFiles = { AS_IS: '原样公开', REPLACED: '以脱敏件代替', WITHHELD: '不公开' }

/** 公开发布: what was decided of replies and files, what was taken out before, what became public and what was withdrawn. */
export const publication: Section = {
  section: 'publication',
  read: async (ground) => {
    const { decided, looked, files, published } = await readRows(ground)
    const rows = [...decided, ...looked, ...files, ...published]
    if (rows.length === 0) return nothing
    const blocks = [
      decidedTable(decided, ground),
      lookedTable(looked),
      filesTable(files, ground),
      publishedTable(published, ground),
    ]
    return { papers: [paper('publication', 'record', '公开发布记录', blocks)], rows }
  },
}

async function readRows({ tx, suggestionId }: Ground) {
  const db = open(tx)
  const decided = await db.$queryRaw<Decided[]>`
    SELECT u.name AS unit, x.publicity, x.ground, x.reason, x.decided_on::text AS "on", ${personOf(Prisma.sql`x.decided_by_id`)} AS by
    FROM reply_publicity_decision x JOIN reply p ON p.id = x.reply_id JOIN assignment a ON a.id = p.assignment_id JOIN unit u ON u.id = a.unit_id
    WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY x.decided_at, x.id`
  const looked = await db.$queryRaw<Looked[]>`
    SELECT x.part, jsonb_array_length(x.spans) AS places, x.looked_on::text AS "on", ${personOf(Prisma.sql`x.looked_by_id`)} AS by
    FROM redaction x WHERE x.suggestion_id = ${suggestionId}::uuid ORDER BY x.id`
  const files = await db.$queryRaw<File[]>`
    SELECT f.file_name AS "fileName", x.publication, x.public_name AS "publicName", x.ground, x.decided_on::text AS "on", ${personOf(Prisma.sql`x.decided_by_id`)} AS by
    FROM attachment_publication x JOIN attachment f ON f.id = x.attachment_id WHERE x.suggestion_id = ${suggestionId}::uuid ORDER BY x.id`
  const published = await db.$queryRaw<Published[]>`
    SELECT u.name AS unit, x.version, x.extent, encode(x.content_hash, 'hex') AS hash, x.publish_at AS "publishAt", ${personOf(Prisma.sql`x.decided_by_id`)} AS by,
      x.withdrawn_on::text AS "withdrawnOn", x.withdraw_reason AS "withdrawReason"
    FROM publication x LEFT JOIN reply p ON p.id = x.reply_id LEFT JOIN assignment a ON a.id = p.assignment_id LEFT JOIN unit u ON u.id = a.unit_id
    WHERE x.suggestion_id = ${suggestionId}::uuid ORDER BY x.decided_at, x.id`
  return { decided, looked, files, published }
}

const decidedTable = (decided: readonly Decided[], { words: { publications } }: Ground): Block[] =>
  table('答复的公开决定', decided, [
    ['答复', 4, ({ unit }) => unit],
    ['决定', 3, ({ publicity }) => wordFor(publications.extents, publicity)],
    ['依据和理由', 5, (row) => lines(wordFor(publications.grounds, row.ground), row.reason)],
    ['日期', 3, (row) => lines(row.by, day(row.on))],
  ])

/** How many places were taken out; which they were stays in the record. */
const lookedTable = (looked: readonly Looked[]): Block[] =>
  table('脱敏核对', looked, [
    ['部分', 4, ({ part }) => part.split(':')[0]],
    ['隐去', 3, ({ places }) => `${places} 处`],
    ['核对', 5, (row) => lines(row.by, day(row.on))],
  ])

const filesTable = (files: readonly File[], { words: { publications } }: Ground): Block[] =>
  table('附件的公开', files, [
    ['附件', 5, ({ fileName }) => fileName],
    ['决定', 4, (row) => lines(wordFor(ofFiles, row.publication), row.publicName)],
    ['依据', 3, ({ ground }) => wordFor(publications.grounds, ground)],
    ['日期', 3, (row) => lines(row.by, day(row.on))],
  ])

const publishedTable = (published: readonly Published[], ground: Ground): Block[] =>
  table('公开', published, [
    ['内容', 3, (row) => lines(row.unit ? `${row.unit}答复` : '建议', `第${row.version}版`)],
    ['方式', 2, ({ extent }) => wordFor(ground.words.publications.extents, extent)],
    ['公开时间', 3, (row) => lines(instant(row.publishAt, ground), row.by)],
    ['撤下', 3, (row) => lines(day(row.withdrawnOn), row.withdrawReason)],
    ['校验码', 4, ({ hash }) => hash],
  ])
