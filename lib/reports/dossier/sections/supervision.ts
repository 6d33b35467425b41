import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Block } from '@/lib/domain/dossier/item'
import { open } from '@/lib/store/tx'
import type { Words } from '@/lib/wording/catalogue'
import { Prisma } from '@/prisma/generated/client'
import { day, facts, lines, nothing, paper, personOf, type Section, wordFor } from '../section'
import { courseOf } from './supervision-course'

type Row = {
  grounds: string[]
  reason: string
  proposer: string
  nominatedOn: LocalDate
  outcome: string | null
  outcomeReason: string
  decidedOn: string | null
  meeting: string | null
  minutes: string | null
  leader: string | null
  governmentLeader: string
  supervisingOffice: string
  progressDays: number | null
  revokedOn: string | null
  revokeReason: string
  revoking: string | null
}

const outcomes = { FIXED: '确定为重点督办', NOT_FIXED: '没有确定', TAKEN_BACK: '收回提名' }

/** 重点督办: nominated, fixed by which meeting, under whose lead. */
export const supervision: Section = {
  section: 'supervision',
  read: async (ground) => {
    const { tx, suggestionId, words } = ground
    const rows = await open(tx).$queryRaw<Row[]>`
      SELECT n.grounds, n.reason, n.proposer, n.nominated_on::text AS "nominatedOn", n.outcome, n.outcome_reason AS "outcomeReason", n.decided_on::text AS "decidedOn",
        m.name AS meeting, m.minutes_number AS minutes, ${personOf(Prisma.sql`n.leader_id`)} AS leader, n.government_leader AS "governmentLeader",
        n.supervising_office AS "supervisingOffice", n.progress_days AS "progressDays", n.revoked_on::text AS "revokedOn", n.revoke_reason AS "revokeReason",
        r.minutes_number AS revoking
      FROM key_nomination n LEFT JOIN directors_meeting m ON m.id = n.meeting_id LEFT JOIN directors_meeting r ON r.id = n.revoking_meeting_id
      WHERE n.suggestion_id = ${suggestionId}::uuid ORDER BY n.nominated_at, n.id`
    if (rows.length === 0) return nothing
    const course = await courseOf(ground)
    const blocks = [...rows.map((row) => factsOf(row, words)), course.blocks]
    return {
      papers: [paper('supervision', 'record', '重点督办记录', blocks, { date: rows[0]?.nominatedOn ?? null })],
      rows: [...rows, ...course.rows],
    }
  },
}

const factsOf = (row: Row, words: Words): Block[] =>
  facts(
    ['提名', lines(row.proposer, day(row.nominatedOn))],
    ['理由', lines(row.grounds.map((code) => wordFor(words.keySuggestions.grounds, code)).join('、'), row.reason)],
    ['结果', lines(wordFor(outcomes, row.outcome), row.outcomeReason, day(row.decidedOn))],
    ['主任会议', lines(row.meeting, row.minutes)],
    ['督办领导', lines(row.leader, row.governmentLeader)],
    ['负责督办', row.supervisingOffice],
    ['进展报告', row.progressDays && `每${row.progressDays}天`],
    ['撤销', row.revokedOn && lines(day(row.revokedOn), row.revokeReason, row.revoking)],
  )
