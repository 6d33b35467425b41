import type { DeskRow, RegistrationDesk } from '@/lib/queries/registration-desk'
import { fill } from '@/lib/wording/fill'
import type { DeskWords } from './registration-table'
import type { Desk } from './use-desk'

type TownsChoiceProps = {
  row: DeskRow
  towns: RegistrationDesk['towns']
  state: Desk
  isOver: boolean
  words: DeskWords
}

/** Folded: which towns it concerns is read at a glance and seldom changed. */
export function TownsChoice({ row, towns, state, isOver, words }: TownsChoiceProps) {
  const { towns: says, listComma } = words
  const chosen = state.townsOf(row)
  const names = towns.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  const toggle = (id: string) =>
    state.place(row.id, chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <details className="mt-2 text-sm">
      <summary className="min-h-8 content-center text-action">
        {fill(says.choose, { towns: names.join(listComma) || says.wholeDistrict })}
      </summary>
      <fieldset disabled={isOver}>
        <legend className="text-ink-soft">{says.fieldHint}</legend>
        {towns.map(({ id, name }) => (
          <label key={id} className="flex min-h-8 items-center gap-2">
            <input type="checkbox" className="size-5" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
