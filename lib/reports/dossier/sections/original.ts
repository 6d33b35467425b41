import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import { sessionText } from '@/lib/wording/formats'
import { day, facts, heading, nothing, paper, type Section, text, wordFor, yesNo } from '../section'

type Row = {
  title: string
  situation: string
  analysis: string
  asks: string[]
  numberText: string | null
  period: string
  term: number
  session: number
  submittedOn: LocalDate | null
  lead: string
  delegation: string | null
  coSigners: number
  category: string | null
  wishedUnit: string | null
  publicityWish: string
  place: string
  cameAbout: string[]
  raisedBefore: string | null
  contactWish: boolean
  noReplyNeeded: boolean
  billNumber: string | null
  billDecision: string | null
}

/** 建议正本: the words that were handed in last. */
export const original: Section = {
  section: 'original',
  read: async ({ tx, suggestionId, words }) => {
    const [row] = await open(tx).$queryRaw<Row[]>`
      SELECT coalesce(k.title, s.title) AS title, coalesce(k.situation, s.situation) AS situation, coalesce(k.analysis, s.analysis) AS analysis,
        coalesce((SELECT array_agg(a.text ORDER BY a.ordinal) FROM ask a WHERE a.suggestion_id = s.id), '{}') AS asks, s.number_text AS "numberText",
        s.period, t.number AS term, x.number AS session, s.submitted_on::text AS "submittedOn", d.name AS lead, g.name AS delegation,
        (SELECT count(*)::int FROM co_signature c WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED') AS "coSigners", y.name AS category,
        w.name AS "wishedUnit", s.publicity_wish AS "publicityWish", s.place, s.came_about AS "cameAbout", s.raised_before AS "raisedBefore",
        s.contact_wish AS "contactWish", s.no_reply_needed AS "noReplyNeeded", s.bill_number AS "billNumber", s.bill_decision AS "billDecision"
      FROM suggestion s JOIN session x ON x.id = s.session_id JOIN term t ON t.id = x.term_id JOIN delegate d ON d.id = s.lead_delegate_id
        LEFT JOIN delegation g ON g.id = s.delegation_id LEFT JOIN category y ON y.id = s.category_id LEFT JOIN unit w ON w.id = s.wished_unit_id
        LEFT JOIN LATERAL (SELECT * FROM kept_text k WHERE k.suggestion_id = s.id AND k.handed_in_at IS NOT NULL ORDER BY k.version DESC LIMIT 1) k ON true
      WHERE s.id = ${suggestionId}::uuid`
    if (!row) return nothing
    const { formFields, suggestion } = words
    const cameAbout = row.cameAbout.map((code) => wordFor(formFields.waysOfComingAbout, code)).join('、')
    const blocks = [
      facts(
        ['编号', row.numberText],
        [
          '会议',
          sessionText({ term: row.term, session: row.session, interSession: row.period === 'INTER_SESSION' }, 'zh-CN'),
        ],
        ['领衔代表', row.lead],
        ['代表团', row.delegation],
        ['联名人数', row.coSigners],
        ['提出日期', day(row.submittedOn)],
        ['类别', row.category],
        ['地点', row.place],
        ['形成方式', cameAbout],
        ['多年多次提出', wordFor(formFields.raisedBeforeSpans, row.raisedBefore)],
        ['希望承办单位', row.wishedUnit],
        ['公开意愿', wordFor(suggestion.publicityWishes, row.publicityWish)],
        ['希望沟通', yesNo(row.contactWish)],
        ['不需书面答复', row.noReplyNeeded ? '是' : null],
        ['议案转建议', row.billNumber && `${row.billNumber}　${row.billDecision ?? ''}`],
      ),
      ...(row.situation ? [heading('情况'), text(row.situation)] : []),
      ...(row.analysis ? [heading('分析'), text(row.analysis)] : []),
      heading('具体建议'),
      ...row.asks.map((ask, at) => text(`${at + 1}．${ask}`)),
    ]
    const told = {
      responsible: row.lead,
      documentNumber: row.numberText ? `第${row.numberText}号` : '',
      date: row.submittedOn,
    }
    return { papers: [paper('original', 'text', row.title, blocks, told)], rows: [row] }
  },
}
