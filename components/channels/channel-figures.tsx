import { CountedNumber } from '@/components/reports/counted-number'
import { SumCheck } from '@/components/reports/sum-check'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { voicesAddress } from '@/components/voices/voice-address'
import { channelSums } from '@/lib/domain/figures/channels/sums'
import type { ChannelBoard } from '@/lib/queries/read-channels'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { BecameTable, HeldTable, SolvedTable } from './channel-tables'
import { ChannelTiles } from './channel-tiles'
import { FlowPicture } from './flow-picture'
import { FlowTable } from './flow-table'
import { PlaceTable } from './place-table'
import { YearByYear } from './year-by-year'

type ChannelFiguresProps = { board: ChannelBoard; words: Words }

/** 渠道成效 of a year. Every number of it opens what it counts. */
export function ChannelFigures({ board, words }: ChannelFiguresProps) {
  const { figures, contradictions } = board
  const { channels } = words
  const { year, reported, others } = figures
  const isQuiet = reported.came + others.came + reported.activities + others.activities === 0
  if (isQuiet)
    return (
      <>
        <NotCounted board={board} words={words} />
        <EmptyState title={fill(channels.none, { year })} />
      </>
    )
  return (
    <>
      <NotCounted board={board} words={words} />
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

/** What came in at a door and does not count; it opens for whoever may read it. */
function NotCounted({ board: { apart, apartOpens, figures }, words }: ChannelFiguresProps) {
  if (apart.unchecked + apart.setAside === 0) return null
  const parts = [
    ['UNCHECKED', apart.unchecked],
    ['SET_ASIDE', apart.setAside],
  ] as const
  return (
    <Notice>
      {`${words.channels.apart} `}
      {parts.map(([state, count]) => (
        <span key={state} className="mr-3 inline-block">
          {`${words.voices.states[state]} `}
          <CountedNumber count={count} href={apartOpens ? voicesAddress({ state, year: figures.year }) : undefined} />
        </span>
      ))}
      {apartOpens ? null : words.channels.apartKept}
    </Notice>
  )
}
