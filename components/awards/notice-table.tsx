import { PlainTable } from '@/components/ui/plain-table'
import { noticeStage } from '@/lib/domain/award/award'
import type { PublicNotice } from '@/lib/queries/public-awards'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { stageTones } from './award-tone'

type NoticeTableProps = { rows: readonly PublicNotice[]; words: Words }

export function NoticeTable({ rows, words: { awards, language } }: NoticeTableProps) {
  const { public: said, kinds, facts } = awards
  return (
    <PlainTable
      caption={said.listCaption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: said.name,
          heads: true,
          cell: ({ id, name, congress }) => (
            <>
              <a href={`/public/awards/${id}`}>{name}</a>
              <p className="font-normal text-ink-soft text-sm">{congress}</p>
            </>
          ),
        },
        { key: 'kind', header: said.kind, fit: 'tight', cell: ({ kind }) => kinds[kind] },
        {
          key: 'period',
          header: said.period,
          cell: ({ noticeFrom, noticeUntil }) =>
            fill(facts.between, { from: dayText(noticeFrom, language), until: dayText(noticeUntil, language) }),
        },
        {
          key: 'state',
          header: said.state,
          fit: 'tight',
          cell: (one) => {
            const stage = noticeStage(one, one.today)
            return { tone: stageTones[stage], text: said.stages[stage] }
          },
        },
      ]}
    />
  )
}
