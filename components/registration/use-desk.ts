import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Problem } from '@/components/ui/submit-command'
import type { DeskRow, RegistrationDesk } from '@/lib/queries/registration-desk'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { type DeskAct, deskAct, nothingTyped, typedOn, typedSoFar } from './desk-keys'
import { registerButton, useChoices, usePlaces } from './use-choices'
import { useRegistering } from './use-registering'

/** The whole desk: what is chosen, what was said, and what each key does. */
export function useDesk(desk: RegistrationDesk, words: Words['registration'], errors: Words['errors']) {
  const registering = useRegistering(errors)
  const choices = { ...useChoices(desk, registering.states), ...usePlaces() }
  const acts = useActs(desk, registering, choices, words)
  const onKey = useKeys(desk, choices, acts)
  useEffect(() => registerButton(desk.rows[0]?.id ?? '')?.focus({ preventScroll: true }), [desk.rows])
  return { states: registering.states, ...choices, ...acts, onKey }
}

export type Desk = ReturnType<typeof useDesk>
type Registering = ReturnType<typeof useRegistering>
type Choices = ReturnType<typeof useChoices> & ReturnType<typeof usePlaces>
type Acts = ReturnType<typeof useActs>

function useActs(desk: RegistrationDesk, registering: Registering, choices: Choices, words: Words['registration']) {
  const router = useRouter()
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [asking, setAsking] = useState<'together' | 'help' | null>(null)
  const { waiting, tickedRows, categoryOf, townsOf } = choices
  const showOthers = () => (desk.total > desk.rows.length ? router.refresh() : undefined)

  async function registerOne(row: DeskRow) {
    if (registering.states[row.id]?.kind === 'sending') return
    const categoryId = categoryOf(row)
    setProblem(null)
    if (categoryId === '') return setSaid(words.noCategory)
    choices.goTo(row.id, 1)
    const number = await registering.register({ suggestionId: row.id, categoryId, townIds: townsOf(row) })
    setSaid(number === null ? '' : fill(words.saidDone, { title: row.title, number }))
    if (number !== null && waiting.length === 1) showOthers()
  }

  function askTogether() {
    setProblem(null)
    const without = tickedRows.filter((row) => categoryOf(row) === '').length
    if (tickedRows.length === 0) return setSaid(words.nobodyChosen)
    if (without > 0) return setSaid(fill(words.withoutCategory, { count: without }))
    setAsking('together')
  }

  async function together() {
    setAsking(null)
    const chosen = tickedRows.map((row) => ({
      ...{ suggestionId: row.id, categoryId: categoryOf(row) },
      townIds: townsOf(row),
    }))
    const answer = await registering.registerTogether(chosen)
    if (!('length' in answer)) return setProblem(answer)
    choices.untick()
    const [first, last] = [answer[0]?.number ?? '', answer.at(-1)?.number ?? '']
    setSaid(fill(words.saidTogether, { count: answer.length, first, last }))
    showOthers()
  }

  return { said, problem, asking, setAsking, registerOne, askTogether, together }
}

function useKeys({ categories }: RegistrationDesk, choices: Choices, acts: Acts) {
  const typed = useRef(nothingTyped)

  function chooseByNumber({ id, year }: DeskRow, digit: string, now: number) {
    const offered = categories[year] ?? []
    typed.current = typedOn(typed.current, digit, now, offered.length)
    const category = offered[Number(typed.current.digits) - 1]
    if (category) choices.choose(id, category.id)
  }

  const onRow: Record<Exclude<DeskAct['kind'], 'digit'>, (row: DeskRow) => void> = {
    next: ({ id }) => choices.goTo(id, 1),
    previous: ({ id }) => choices.goTo(id, -1),
    tick: ({ id }) => choices.tick(id),
    'tick-all': choices.tickAll,
    clear: ({ id }) => choices.choose(id, ''),
    together: acts.askTogether,
    help: () => acts.setAsking('help'),
  }

  return (event: KeyboardEvent<HTMLButtonElement>, row: DeskRow) => {
    const now = performance.now()
    const act = deskAct(event, typedSoFar(typed.current, now))
    if (!act) return
    event.preventDefault()
    if (act.kind === 'digit') chooseByNumber(row, act.digit, now)
    else onRow[act.kind](row)
  }
}
