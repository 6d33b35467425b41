import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { day, instant, lines, nothing, paper, personOf, type Section, table } from '../section'

type Row = {
  unit: string
  round: number
  documentNumber: string | null
  addressee: string
  deliveredOn: LocalDate
  deliveredAt: Date
  openedAt: Date | null
  downloadedAt: Date | null
  handedOverOn: string | null
  handedOverNote: string | null
  handedOverBy: string | null
  hash: string | null
}

/** 送达: to whom each letter went, and what shows that he has it. */
export const delivery: Section = {
  section: 'delivery',
  read: async (ground) => {
    const rows = await open(ground.tx).$queryRaw<Row[]>`
      SELECT u.name AS unit, p.round, p.document_number AS "documentNumber", d.name AS addressee, p.signed_on::text AS "deliveredOn", v.delivered_at AS "deliveredAt",
        v.opened_at AS "openedAt", v.downloaded_at AS "downloadedAt", v.handed_over_on::text AS "handedOverOn", v.handed_over_note AS "handedOverNote",
        ${personOf(Prisma.sql`v.handed_over_by_id`)} AS "handedOverBy", encode(v.content_hash, 'hex') AS hash
      FROM reply_delivery v JOIN reply p ON p.id = v.reply_id JOIN assignment a ON a.id = p.assignment_id JOIN unit u ON u.id = a.unit_id
        JOIN delegate d ON d.id = v.delegate_id
      WHERE a.suggestion_id = ${ground.suggestionId}::uuid AND p.signed_at IS NOT NULL ORDER BY p.round, p.signed_at, v.id`
    if (rows.length === 0) return nothing
    const blocks = [
      table('', rows, [
        ['答复', 4, (row) => lines(row.unit, row.documentNumber, `第${row.round}轮`)],
        ['代表', 2, ({ addressee }) => addressee],
        ['送达', 3, ({ deliveredAt }) => instant(deliveredAt, ground)],
        [
          '打开、下载',
          3,
          (row) => lines(instant(row.openedAt, ground), row.downloadedAt && `${instant(row.downloadedAt, ground)}下载`),
        ],
        ['纸质送达', 4, (row) => lines(day(row.handedOverOn), row.handedOverNote, row.handedOverBy)],
      ]),
      table(
        '答复函校验码（SHA-256）',
        rows.filter(({ hash }) => hash),
        [
          ['代表', 2, ({ addressee }) => addressee],
          ['校验码', 9, ({ hash }) => hash],
        ],
      ),
    ]
    return { papers: [paper('delivery', 'record', '送达记录', blocks, { date: rows[0]?.deliveredOn ?? null })], rows }
  },
}
