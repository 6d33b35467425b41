import { open } from '@/lib/store/tx'
import { facts, heading, instant, nothing, paper, type Section, text } from '../section'

type Kept = {
  version: number
  title: string
  situation: string
  analysis: string
  asks: string[]
  handedInAt: Date
  lead: string
}

/** 历次文稿: what was handed in before the original, the newest first; what was only drafted is nobody's paper yet. */
export const versions: Section = {
  section: 'versions',
  read: async (ground) => {
    const kept = await open(ground.tx).$queryRaw<Kept[]>`
      SELECT k.version, k.title, k.situation, k.analysis, k.asks, k.handed_in_at AS "handedInAt", d.name AS lead
        FROM kept_text k JOIN suggestion s ON s.id = k.suggestion_id JOIN delegate d ON d.id = s.lead_delegate_id
       WHERE k.suggestion_id = ${ground.suggestionId}::uuid AND k.handed_in_at IS NOT NULL ORDER BY k.version DESC`
    const earlier = kept.slice(1)
    if (earlier.length === 0) return nothing
    const papers = earlier.map((one) =>
      paper(
        'versions',
        String(one.version),
        `历次文稿：${one.title}`,
        [
          facts(['提交', instant(one.handedInAt, ground)], ['文稿版次', one.version]),
          ...(one.situation ? [heading('情况'), text(one.situation)] : []),
          ...(one.analysis ? [heading('分析'), text(one.analysis)] : []),
          heading('具体建议'),
          ...one.asks.map((ask, at) => text(`${at + 1}．${ask}`)),
        ],
        { responsible: one.lead, remark: `第 ${one.version} 稿` },
      ),
    )
    return { papers, rows: kept }
  },
}
