'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import type { NamedCategory } from '@/lib/domain/matters/category-of'
import type { DeskRow, RegistrationDesk } from '@/lib/queries/registration-desk'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import type { DeskWords } from './registration-table'
import { RowFacts } from './row-facts'
import { TextPreview } from './text-preview'
import { TownsChoice } from './towns-choice'
import type { Desk } from './use-desk'

type DeskRowLineProps = {
  row: DeskRow
  categories: readonly NamedCategory[]
  towns: RegistrationDesk['towns']
  state: Desk
  timeZone: string
  words: DeskWords
}

export function DeskRowLine({ row, categories, towns, state, timeZone, words }: DeskRowLineProps) {
  const { registration } = words
  const isOver = state.states[row.id]?.kind === 'done'
  return (
    <tr
      className={state.current === row.id ? 'bg-action-wash' : undefined}
      onFocusCapture={() => state.setCurrent(row.id)}
    >
      <td data-label={registration.choose}>
        <input
          type="checkbox"
          className="size-6"
          aria-label={fill(registration.chooseThis, { title: row.title })}
          checked={state.ticked.has(row.id) && !isOver}
          disabled={isOver}
          onChange={() => state.tick(row.id)}
        />
      </td>
      <th scope="row">
        <a href={`/suggestions/${row.id}`}>{row.title}</a>
        <p className="text-ink-soft text-sm">{byText(row, words)}</p>
        <p className="text-ink-soft text-sm">
          {fill(registration.submitted, { at: instantText(row.submittedAt, timeZone, words.language) })}
        </p>
      </th>
      <td data-label={registration.facts}>
        <RowFacts row={row} words={registration} />
      </td>
      <td data-label={registration.category}>
        <CategoryChoice row={row} categories={categories} state={state} isOver={isOver} words={words} />
        {towns.length > 0 ? <TownsChoice row={row} towns={towns} state={state} isOver={isOver} words={words} /> : null}
      </td>
      <td data-label={registration.register}>
        <RegisterCell row={row} state={state} words={words} />
      </td>
    </tr>
  )
}

const byText = ({ delegate, delegation }: DeskRow, { registration }: DeskWords): string =>
  delegation ? fill(registration.by, { delegate, delegation }) : delegate

type CellProps = { row: DeskRow; state: Desk; words: DeskWords }

function CategoryChoice(props: CellProps & { categories: readonly NamedCategory[]; isOver: boolean }) {
  const { row, categories, state, isOver, words } = props
  const { registration } = words
  const categoryId = state.categoryOf(row)
  return (
    <div>
      <select
        className="control"
        aria-label={fill(registration.categoryOf, { title: row.title })}
        value={categoryId}
        disabled={isOver}
        onChange={({ target }) => state.choose(row.id, target.value)}
      >
        <option value="">{words.choose}</option>
        {categories.map(({ id, name }, place) => (
          <option key={id} value={id}>{`${place + 1} ${name}`}</option>
        ))}
      </select>
      {row.proposed?.id === categoryId ? (
        <p className="text-ink-soft text-sm">{registration.because[row.proposed.because]}</p>
      ) : null}
    </div>
  )
}

function RegisterCell({ row, state, words }: CellProps) {
  const { registration, errors } = words
  const [reading, setReading] = useState(false)
  const told = state.states[row.id]
  if (told?.kind === 'done') return <strong>{fill(registration.done, { number: told.number })}</strong>
  const busy = told?.kind === 'sending'
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-2">
        <Button
          id={`register-${row.id}`}
          look="main"
          aria-label={fill(registration.registerThis, { title: row.title })}
          aria-busy={busy}
          onKeyDown={(event) => state.onKey(event, row)}
          onClick={() => void state.registerOne(row)}
        >
          {busy ? registration.sending : registration.register}
        </Button>
        <Button className="xl:hidden" look="quiet" aria-expanded={reading} onClick={() => setReading(!reading)}>
          {reading ? registration.close : registration.read}
        </Button>
      </div>
      {reading ? (
        <div className="xl:hidden">
          <TextPreview row={row} words={words} />
        </div>
      ) : null}
      {told?.kind === 'refused' ? <ProblemNotice problem={told.problem} words={errors} /> : null}
    </div>
  )
}
