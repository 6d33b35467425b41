import type { ChannelsOfYear, Flow } from '@/lib/domain/figures/channels/channels-of-year'
import { voiceOutcomes } from '@/lib/domain/figures/channels/outcome'
import { becameKeys } from '@/lib/domain/figures/channels/register'
import { otherChannels, reportedChannels } from '@/lib/domain/figures/channels/voice-cell'
import type { Words } from '@/lib/wording/catalogue'
import { bandsOf, columnOf, type FlowBand, type FlowColumn, type FlowLink } from './flow-geometry'

const field = { height: 420, gap: 12 }
const box = 14
const at = [150, 480, 810] as const
const fills: Record<string, string> = {
  SOLVED: 'fill-good',
  IN_PROGRESS: 'fill-action',
  WITH_SUGGESTION: 'fill-action',
  NOT_SOLVED: 'fill-bad',
  PENDING: 'fill-warn',
  open: 'fill-warn',
  answering: 'fill-warn',
}

/** Channel, end and result side by side, as wide as they are many. The table beside it says the same in numbers. */
export function FlowPicture({ figures, words }: { figures: ChannelsOfYear; words: Words }) {
  const { channels, voices } = words
  const { flows } = figures
  if (flows.length === 0) return null
  const columns = [
    columnOf([...reportedChannels, ...otherChannels], sumsBy(flows, 'channel'), field),
    columnOf(becameKeys, sumsBy(flows, 'became'), field),
    columnOf(voiceOutcomes, sumsBy(flows, 'outcome'), field),
  ] as const
  const [left, middle, right] = columns
  const nameOf = (key: string): string =>
    ({ ...voices.channels, ...channels.names, ...channels.outcomes })[key as keyof typeof voices.channels] ?? key
  const bands = [
    bandsOf(left, middle, links(flows, 'channel', 'became')).map((band) => ({ band, x: at[0] + box, to: at[1] })),
    bandsOf(middle, right, links(flows, 'became', 'outcome')).map((band) => ({ band, x: at[1] + box, to: at[2] })),
  ].flat()
  return (
    <svg
      viewBox="0 -16 960 452"
      role="img"
      aria-label={channels.flowLabel}
      className="hidden w-full md:block print:block"
    >
      {bands.map(({ band, x, to }) => (
        <path
          key={`${x}${band.from}${band.to}`}
          d={bandPath(band, x, to)}
          className={fills[band.to] ?? 'fill-edge'}
          fillOpacity="0.28"
        />
      ))}
      {columns.map((column, place) => (
        <Boxes key={at[place]} column={column} place={place} nameOf={nameOf} />
      ))}
    </svg>
  )
}

type BoxesProps = { column: FlowColumn; place: number; nameOf: (key: string) => string }

/** Names stand outside the picture on the left, beside the boxes elsewhere; a thin box keeps its line. */
function Boxes({ column, place, nameOf }: BoxesProps) {
  const x = at[place] ?? 0
  const isFirst = place === 0
  return column.map(({ key, y, height, count }) => (
    <g key={key}>
      <rect x={x} y={y} width={box} height={Math.max(1, height)} className={fills[key] ?? 'fill-action-deep'} />
      <text
        x={isFirst ? x - 8 : x + box + 8}
        y={y + height / 2 + 5}
        textAnchor={isFirst ? 'end' : 'start'}
        fontSize="14"
        className="fill-ink"
      >
        {`${nameOf(key)} ${count}`}
      </text>
    </g>
  ))
}

function bandPath({ fromY, toY, height }: FlowBand, x: number, to: number): string {
  const middle = (x + to) / 2
  const [y0, y1, y2, y3] = [fromY, toY, toY + height, fromY + height].map((y) => y.toFixed(1))
  return `M${x} ${y0}C${middle} ${y0} ${middle} ${y1} ${to} ${y1}L${to} ${y2}C${middle} ${y2} ${middle} ${y3} ${x} ${y3}Z`
}

type Side = 'channel' | 'became' | 'outcome'

function sumsBy(flows: readonly Flow[], side: Side): Map<string, number> {
  const sums = new Map<string, number>()
  for (const flow of flows) sums.set(flow[side], (sums.get(flow[side]) ?? 0) + flow.count)
  return sums
}

const links = (flows: readonly Flow[], from: Side, to: Side): FlowLink[] =>
  flows.map((flow) => ({ from: flow[from], to: flow[to], count: flow.count }))
