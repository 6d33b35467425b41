import { bandsOf, columnOf, type FlowBand, type FlowColumn } from './flow-geometry'

/** One column of boxes, in this order, with the place across where it stands. */
export type Stage<Flow> = {
  readonly x: number
  readonly order: readonly string[]
  readonly keyOf: (flow: Flow) => string
  readonly nameOf: (key: string) => string
}

type FlowColumnsProps<Flow> = {
  readonly label: string
  readonly stages: readonly Stage<Flow>[]
  readonly flows: readonly (Flow & { readonly count: number })[]
  readonly fills: Readonly<Record<string, string>>
  readonly height?: number
}

const box = 14
const across = 960
const beside = 8

/** Columns side by side, the bands between them as wide as they are many. The table beside it says the same in numbers. */
export function FlowColumns<Flow>({ label, stages, flows, fills, height = 420 }: FlowColumnsProps<Flow>) {
  const columns = stages.map((stage) => columnOf(stage.order, sums(flows, stage.keyOf), { height, gap: 12 }))
  return (
    <svg
      viewBox={`0 -16 ${across} ${height + 32}`}
      role="img"
      aria-label={label}
      className="hidden w-full md:block print:block"
    >
      {stages.slice(1).map((to, place) => {
        const from = stages[place] as Stage<Flow>
        const links = flows.map((flow) => ({ from: from.keyOf(flow), to: to.keyOf(flow), count: flow.count }))
        return bandsOf(columns[place] as FlowColumn, columns[place + 1] as FlowColumn, links).map((band) => (
          <path
            key={`${to.x} ${band.from} ${band.to}`}
            d={bandPath(band, from.x + box, to.x)}
            className={fills[band.to] ?? 'fill-edge'}
            fillOpacity="0.28"
          />
        ))
      })}
      {stages.map((stage, place) => (
        <Boxes
          key={stage.x}
          column={columns[place] as FlowColumn}
          stage={stage}
          isFirst={place === 0}
          room={roomBeside(stages, place)}
          fills={fills}
        />
      ))}
    </svg>
  )
}

type BoxesProps<Flow> = {
  column: FlowColumn
  stage: Stage<Flow>
  isFirst: boolean
  room: number
  fills: Readonly<Record<string, string>>
}

/** Names stand outside the picture on the left, beside the boxes elsewhere; a thin box keeps its line. */
function Boxes<Flow>({ column, stage: { x, nameOf }, isFirst, room, fills }: BoxesProps<Flow>) {
  return column.map(({ key, y, height, count }) => (
    <g key={key}>
      <title>{`${nameOf(key)} ${count}`}</title>
      <rect x={x} y={y} width={box} height={Math.max(1, height)} className={fills[key] ?? 'fill-action-deep'} />
      <text
        x={isFirst ? x - beside : x + box + beside}
        y={y + height / 2 + 5}
        textAnchor={isFirst ? 'end' : 'start'}
        fontSize="14"
        className="fill-ink"
      >
        {`${shortened(nameOf(key), room - widthOf(` ${count}`))} ${count}`}
      </text>
    </g>
  ))
}

/** From a box to the next column, or to the edge of the picture. */
const roomBeside = (stages: readonly { readonly x: number }[], place: number): number => {
  const x = stages[place]?.x ?? 0
  return place === 0 ? x - beside : (stages[place + 1]?.x ?? across) - x - box - beside
}

/** In units of the picture: a Chinese sign is as wide as the type is high. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u2000' ? 8 : 14), 0)

/** A name too long for its room is cut, and told whole to whoever points at it. */
function shortened(name: string, room: number): string {
  if (widthOf(name) <= room) return name
  const signs = [...name]
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > room) signs.pop()
  return `${signs.join('')}…`
}

function bandPath({ fromY, toY, height }: FlowBand, x: number, to: number): string {
  const middle = (x + to) / 2
  const [y0, y1, y2, y3] = [fromY, toY, toY + height, fromY + height].map((y) => y.toFixed(1))
  return `M${x} ${y0}C${middle} ${y0} ${middle} ${y1} ${to} ${y1}L${to} ${y2}C${middle} ${y2} ${middle} ${y3} ${x} ${y3}Z`
}

function sums<Flow>(
  flows: readonly (Flow & { readonly count: number })[],
  keyOf: (flow: Flow) => string,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const flow of flows) counts.set(keyOf(flow), (counts.get(keyOf(flow)) ?? 0) + flow.count)
  return counts
}
