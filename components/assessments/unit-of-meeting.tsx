import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { ItemInMeeting, UnitInMeeting } from '@/lib/queries/group-marks'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'
import { MeetingMarks } from './meeting-marks'
import { SettleForm } from './settle-form'

type UnitOfMeetingProps = {
  unit: UnitInMeeting
  at: string
  of: { assessmentId: string; unitId: string }
  chosen: string | string[] | undefined
  words: Words
}

/** One unit before the group: item by item what was given, how far it lies apart and what was settled. */
export function UnitOfMeeting({ unit, at, of, chosen, words }: UnitOfMeetingProps) {
  const item = unit.maySettle ? unit.items.find((one) => one.item.key === chosen) : undefined
  return (
    <Card id={`unit-${unit.unitId}`} title={unit.name}>
      <div className="stack">
        <Marks unit={unit} at={at} words={words} />
        {item ? (
          <Settle
            key={item.item.key}
            shown={item}
            unit={unit.name}
            of={of}
            doneHref={`${at}#unit-${unit.unitId}`}
            words={words}
          />
        ) : null}
      </div>
    </Card>
  )
}

function Marks({ unit, at, words }: { unit: UnitInMeeting; at: string; words: Words }) {
  const said = words.groupMeetings.unit
  if (unit.panel === 0) return <p>{said.nobody}</p>
  if (!unit.isOpen) return <p>{fill(said.blind, { count: unit.handedIn, panel: unit.panel })}</p>
  if (unit.items.length === 0) return <p>{said.noItems}</p>
  return (
    <DataTable
      caption={fill(said.caption, { unit: unit.name })}
      captionIsSaid
      columns={columnsOf(unit, at, words)}
      rows={unit.items}
      rowKey={({ item }) => item.key}
    />
  )
}

function columnsOf({ unitId, maySettle }: UnitInMeeting, at: string, words: Words): Column<ItemInMeeting>[] {
  const said = words.groupMeetings.unit
  return [
    {
      key: 'item',
      header: said.columns.item,
      heads: true,
      cell: ({ item: { key, name } }) =>
        maySettle ? { href: `${at}?unit=${unitId}&item=${encodeURIComponent(key)}#settle`, text: name } : name,
    },
    { key: 'max', header: said.columns.max, fit: 'end', cell: ({ item: { max } }) => pointsText(max) },
    { key: 'marks', header: said.columns.marks, cell: ({ marks }) => <MeetingMarks marks={marks} words={said} /> },
    { key: 'mean', header: said.columns.mean, fit: 'end', cell: ({ mean }) => (mean === null ? '' : pointsText(mean)) },
    {
      key: 'spread',
      header: said.columns.spread,
      fit: 'tight',
      cell: ({ spread }) =>
        spread ? fill(said.spread, { lowest: pointsText(spread.lowest), highest: pointsText(spread.highest) }) : '',
    },
    {
      key: 'settled',
      header: said.columns.settled,
      cell: ({ settled }) =>
        settled ? fill(said.settled, { ...settled, points: pointsText(settled.points) }) : said.notSettled,
    },
  ]
}

type SettleProps = {
  shown: ItemInMeeting
  unit: string
  of: { assessmentId: string; unitId: string }
  doneHref: string
  words: Words
}

function Settle({ shown: { item, settled }, unit, of, doneHref, words }: SettleProps) {
  const { groupMeetings, common, errors } = words
  const said = groupMeetings.settle
  const ofItem = { ...of, itemKey: item.key }
  const before = settled && { points: pointsText(Math.abs(settled.points)), reason: settled.reason }
  return (
    <section id="settle" className="no-print space-y-4">
      <h3 className="font-semibold">{fill(said.title, { unit, item: item.name })}</h3>
      <SettleForm
        of={ofItem}
        settled={before}
        max={pointsText(item.max)}
        doneHref={doneHref}
        words={said}
        form={formWords(words)}
      />
      {settled ? (
        <CommandButton
          command="take-back-settlement"
          input={ofItem}
          doneHref={doneHref}
          confirm={{
            title: fill(said.takeBackTitle, { item: item.name }),
            text: said.takeBackText,
            confirm: said.takeBack,
            cancel: common.cancel,
          }}
          words={errors}
        >
          {said.takeBack}
        </CommandButton>
      ) : null}
    </section>
  )
}
