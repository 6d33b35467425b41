import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { facts, heading, instant, nothing, paper, personOf, type Section, table, wordFor } from '../section'

type Signature = {
  name: string
  delegation: string | null
  state: string
  decidedAt: Date | null
  byLink: boolean
  byPaper: boolean
  reason: string | null
}
type Entry = {
  by: string
  role: string
  enteredAt: Date
  offeredAt: Date | null
  outcome: string | null
  settledAt: Date | null
  reason: string | null
}

const outcomes = { CONFIRMED: '本人确认', CORRECTED: '本人修改后提交', DENIED: '本人否认' }

/** 联名: who signed, when and by which way; and who entered it in the place of the delegate. */
export const signatures: Section = {
  section: 'signatures',
  read: async (ground) => {
    const { tx, suggestionId, words } = ground
    const signed = await open(tx).$queryRaw<Signature[]>`
      SELECT d.name, g.name AS delegation, c.state, c.decided_at AS "decidedAt", c.by_link AS "byLink", c.by_paper AS "byPaper", c.reason
        FROM co_signature c JOIN delegate d ON d.id = c.delegate_id LEFT JOIN delegation g ON g.id = d.delegation_id
       WHERE c.suggestion_id = ${suggestionId}::uuid ORDER BY c.ordinal, d.name`
    const [entry] = await open(tx).$queryRaw<Entry[]>`
      SELECT ${personOf(Prisma.sql`e.entered_by_id`)} AS by, e.role, e.entered_at AS "enteredAt", e.offered_at AS "offeredAt", e.outcome,
        e.settled_at AS "settledAt", e.reason FROM proxy_entry e WHERE e.suggestion_id = ${suggestionId}::uuid`
    if (signed.length === 0 && !entry) return nothing
    const how = ({ byLink, byPaper }: Signature) => (byPaper ? '纸质' : byLink ? '链接' : '系统')
    const blocks = [
      table('', signed, [
        ['代表', 3, ({ name }) => name],
        ['代表团', 4, ({ delegation }) => delegation],
        ['结果', 2, ({ state }) => wordFor(words.suggestion.coSignerStates, state)],
        ['时间', 4, ({ decidedAt }) => instant(decidedAt, ground)],
        ['方式', 2, how],
        ['说明', 4, ({ reason }) => reason],
      ]),
      ...(entry
        ? [
            heading('代录'),
            facts(
              ['代录人', `${entry.by}（${wordFor(words.states.role, entry.role)}）`],
              ['录入', instant(entry.enteredAt, ground)],
              ['请代表核对', instant(entry.offeredAt, ground)],
              ['结果', wordFor(outcomes, entry.outcome)],
              ['时间', instant(entry.settledAt, ground)],
              ['说明', entry.reason],
            ),
          ]
        : []),
    ]
    const rows = [...signed, ...(entry ? [entry] : [])]
    return { papers: [paper('signatures', 'record', '联名和代录情况', blocks)], rows }
  },
}
