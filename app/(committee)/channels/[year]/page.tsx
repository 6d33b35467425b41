import { BecameTable, HeldTable, SolvedTable } from '@/components/channels/channel-tables'
import { ChannelTiles } from '@/components/channels/channel-tiles'
import { Definitions } from '@/components/channels/definitions'
import { FlowPicture } from '@/components/channels/flow-picture'
import { FlowTable } from '@/components/channels/flow-table'
import { PlaceTable } from '@/components/channels/place-table'
import { YearByYear } from '@/components/channels/year-by-year'
import { ExportLinks } from '@/components/exports/export-links'
import { SumCheck } from '@/components/reports/sum-check'
import { YearTabs } from '@/components/reports/year-tabs'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { channelSums } from '@/lib/domain/figures/channels/sums'
import { type ChannelBoard, readChannels } from '@/lib/queries/read-channels'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ year: string }> }

export default async function ChannelsOfYearPage({ params }: Props) {
  const { actor, data } = await read(readChannels, Number((await params).year))
  const words = await currentWords()
  const { channels } = words
  const { year, asOf } = data.figures
  return (
    <Shell
      actor={actor}
      words={words}
      current="/channels"
      title={fill(channels.titleOf, { year })}
      lead={fill(channels.asOf, { day: dayText(asOf, words.language) })}
      actions={<PrintButton>{channels.print}</PrintButton>}
    >
      <YearTabs page="/channels" years={data.years} current={year} words={channels} />
      <ExportLinks list="channels" filter={{ year }} isLong={false} words={words} />
      {data.whole ? null : <Notice>{channels.partOnly}</Notice>}
      {data.apart.unchecked + data.apart.setAside > 0 ? <Notice>{fill(channels.apart, data.apart)}</Notice> : null}
      <Figures board={data} words={words} />
      <Definitions words={words} />
    </Shell>
  )
}

function Figures({ board: { figures, contradictions }, words }: { board: ChannelBoard; words: Words }) {
  const { channels } = words
  const { year, reported, others } = figures
  const isQuiet = reported.came + others.came + reported.activities + others.activities === 0
  if (isQuiet) return <EmptyState title={fill(channels.none, { year })} />
  return (
    <>
      <ChannelTiles figures={figures} words={words} />
      <Card>
        <div className="wide-on-paper">
          <BecameTable figures={figures} words={words} />
          <SolvedTable figures={figures} words={words} />
          <HeldTable figures={figures} words={words} />
        </div>
        <p className="mt-2 text-ink-soft text-sm">{channels.othersNote}</p>
        <p className="text-ink-soft text-sm">{channels.suggestionsNote}</p>
        <SumCheck checked={channelSums(figures).length} wrong={contradictions} words={words.board} />
      </Card>
      <Card title={channels.flow}>
        <FlowPicture figures={figures} words={words} />
        <FlowTable figures={figures} words={words} />
      </Card>
      <YearByYear figures={figures} words={words} />
      <PlaceTable year={year} kind="station" rows={figures.byStation} words={words} />
      <PlaceTable year={year} kind="delegation" rows={figures.byDelegation} words={words} />
      <PlaceTable year={year} kind="town" rows={figures.byTown} words={words} />
      <PlaceTable year={year} kind="unit" rows={figures.byUnit} words={words} />
    </>
  )
}
