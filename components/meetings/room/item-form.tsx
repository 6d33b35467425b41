'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { itemOutcomes } from '@/lib/domain/meeting/meeting'
import { answererRanks } from '@/lib/domain/meeting/room/recording'
import type { RoomItem } from '@/lib/queries/get-meeting-room'
import { fill } from '@/lib/wording/fill'
import { type Faults, type FormValues, faultsOf } from './form-values'
import { PromiseFields } from './promise-fields'
import { RadioRow } from './radio-row'
import type { RoomWords } from './room-words'

type ItemFormProps = {
  item: RoomItem
  values: FormValues
  today: string
  isRecorded: boolean
  isTyped: boolean
  /** who came for a unit stands there by himself */
  withUnit: (unitId: string) => Partial<FormValues>
  onChange: (values: FormValues) => void
  onRecord: () => void
  onDiscard: () => void
  words: RoomWords
}

export function ItemForm({ values, onChange, onRecord, today, words, ...more }: ItemFormProps) {
  const [faults, setFaults] = useState<Faults>({})
  const form = useRef<HTMLFormElement>(null)
  const { form: said, faults: faultWords } = words.room
  const change = (changes: Partial<FormValues>) => onChange({ ...values, ...changes })
  const faultOf = (field: string) => faults[field] && faultWords[faults[field]]
  const count = Object.keys(faults).length

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = faultsOf(values, today)
    setFaults(found)
    const [first] = Object.keys(found)
    if (first) form.current?.querySelector<HTMLElement>(`[id="${first}"]`)?.focus()
    else onRecord()
  }

  return (
    <form ref={form} className="card stack" onSubmit={submit} noValidate aria-label={said.title}>
      <h3 className="text-lg">{said.title}</h3>
      {count > 0 ? (
        <Notice tone="bad" live>
          {fill(faultWords.title, { count })}
        </Notice>
      ) : null}
      <Answerer {...{ values, change, faultOf, words }} {...more} />
      <Said {...{ values, change, faultOf, words }} />
      <PromiseFields {...{ values, faultOf, words }} item={more.item} onChange={(promises) => change({ promises })} />
      <RadioRow
        label={said.outcome}
        name="outcome"
        error={faultOf('outcome')}
        value={values.outcome}
        choices={itemOutcomes.map((value) => ({
          value,
          label: words.room.outcomes[value],
          hint: words.room.outcomeHints[value],
        }))}
        onChoose={(outcome) => change({ outcome })}
      />
      <Recording {...more} words={words} />
    </form>
  )
}

type AnswererProps = Pick<ItemFormProps, 'item' | 'values' | 'withUnit' | 'words'> & {
  change: (changes: Partial<FormValues>) => void
  faultOf: (field: string) => string | undefined
}

function Answerer({ item, values, withUnit, change, faultOf, words }: AnswererProps) {
  const { form: said, ranks } = words.room
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField
          label={said.unit}
          name="unitId"
          error={faultOf('unitId')}
          value={values.unitId}
          options={item.units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
          onChange={({ target }) => change({ unitId: target.value, ...withUnit(target.value) })}
        />
        <TextField
          label={said.name}
          name="name"
          error={faultOf('name')}
          maxLength={60}
          value={values.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <TextField
          label={said.post}
          name="post"
          error={faultOf('post')}
          maxLength={100}
          value={values.post}
          onChange={({ target }) => change({ post: target.value })}
        />
      </div>
      <RadioRow
        label={said.rank}
        name="rank"
        error={faultOf('rank')}
        value={values.rank}
        choices={answererRanks.map((value) => ({ value, label: ranks[value] }))}
        onChoose={(rank) => change({ rank })}
      />
    </>
  )
}

function Said({ values, change, faultOf, words }: Omit<AnswererProps, 'item' | 'withUnit'>) {
  const { form: said } = words.room
  return (
    <>
      <TextArea
        label={said.answer}
        optional={words.optional}
        rows={2}
        maxLength={4000}
        name="answer"
        value={values.answer}
        onChange={({ target }) => change({ answer: target.value })}
      />
      <TextArea
        label={said.words}
        hint={said.wordsHint}
        rows={2}
        maxLength={2000}
        name="words"
        error={faultOf('words')}
        value={values.words}
        onChange={({ target }) => change({ words: target.value })}
      />
    </>
  )
}

type RecordingProps = Pick<ItemFormProps, 'isRecorded' | 'isTyped' | 'onDiscard' | 'words'>

function Recording({ isRecorded, isTyped, onDiscard, words }: RecordingProps) {
  const { form: said } = words.room
  return (
    <div className="cluster">
      <Button type="submit" look="main">
        {isRecorded ? said.recordAnew : said.record}
      </Button>
      {isTyped ? (
        <>
          <Button look="quiet" onClick={onDiscard}>
            {said.discard}
          </Button>
          <span className="text-ink-soft text-sm">{said.typing}</span>
        </>
      ) : null}
    </div>
  )
}
