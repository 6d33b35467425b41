'use client'

import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { KeyHelp } from '@/components/ui/key-help'
import { ProblemNotice } from '@/components/ui/problem-notice'
import type { RegistrationDesk } from '@/lib/queries/registration-desk'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { DeskRowLine } from './desk-row-line'
import { TextPreview } from './text-preview'
import { type Desk, useDesk } from './use-desk'

export type DeskWords = {
  registration: Words['registration']
  towns: Pick<Words['towns'], 'choose' | 'fieldHint' | 'wholeDistrict'>
  listComma: string
  text: Pick<Words['suggestion'], 'situation' | 'analysis' | 'asks'>
  firstLook: Pick<Words['firstLook'], 'card' | 'remarks'>
  errors: Words['errors']
  choose: string
  language: Words['language']
}

type RegistrationTableProps = { desk: RegistrationDesk; timeZone: string; words: DeskWords }

/** One table for all that waits: the keyboard alone is enough, and so is the mouse, and so is a thumb. */
export function RegistrationTable({ desk, timeZone, words }: RegistrationTableProps) {
  const { registration } = words
  const state = useDesk(desk, registration, words.errors)
  const shown = desk.rows.find(({ id }) => id === state.current)
  return (
    <div className="stack">
      <Toolbar state={state} words={words} />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_18rem]">
        <table className="data-table registration-table">
          <caption>{captionOf(desk, registration)}</caption>
          <thead>
            <tr>
              {[registration.choose, registration.suggestion, registration.facts, registration.category].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{registration.register}</th>
            </tr>
          </thead>
          <tbody>
            {desk.rows.map((row) => (
              <DeskRowLine
                key={row.id}
                row={row}
                categories={desk.categories[row.year] ?? []}
                towns={desk.towns}
                state={state}
                timeZone={timeZone}
                words={words}
              />
            ))}
          </tbody>
        </table>
        <aside aria-label={registration.preview} className="sticky top-4 hidden xl:block">
          {shown ? <TextPreview row={shown} words={words} /> : null}
        </aside>
      </div>
      <Dialogs state={state} words={registration} />
    </div>
  )
}

const captionOf = ({ rows, total }: RegistrationDesk, words: Words['registration']): string =>
  fill(total > rows.length ? words.captionFirst : words.caption, { total, shown: rows.length })

function Toolbar({ state, words: { registration, errors } }: { state: Desk; words: DeskWords }) {
  const all = state.waiting.length > 0 && state.tickedRows.length === state.waiting.length
  return (
    <>
      <div className="cluster no-print">
        <Button onClick={state.tickAll} disabled={state.waiting.length === 0}>
          {all ? registration.tickNone : registration.tickAll}
        </Button>
        <Button look="main" onClick={state.askTogether}>
          {registration.together}
        </Button>
        <Button look="quiet" className="max-md:hidden" onClick={() => state.setAsking('help')}>
          {registration.keys.open}
        </Button>
        <p className="text-ink-soft">{fill(registration.chosen, { count: state.tickedRows.length })}</p>
      </div>
      <p role="status" className="min-h-6 font-semibold">
        {state.said}
      </p>
      <ProblemNotice problem={state.problem} words={errors} />
    </>
  )
}

function Dialogs({ state, words }: { state: Desk; words: Words['registration'] }) {
  return (
    <>
      <ConfirmDialog
        open={state.asking === 'together'}
        title={fill(words.togetherTitle, { count: state.tickedRows.length })}
        confirm={words.register}
        cancel={words.cancel}
        onConfirm={() => void state.together()}
        onCancel={() => state.setAsking(null)}
      >
        {words.togetherText}
      </ConfirmDialog>
      {state.asking === 'help' ? (
        <KeyHelp
          title={words.keys.title}
          note={words.keys.lead}
          keys={words.keys.list}
          close={words.keys.close}
          onClose={() => state.setAsking(null)}
        />
      ) : null}
    </>
  )
}
