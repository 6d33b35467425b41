'use client'

import { ChangedRun } from '@/components/co-signing/changed-run'
import { ChoiceGroup } from '@/components/ui/choice-fields'
import { InOrder } from '@/components/ui/in-order'
import { TextArea } from '@/components/ui/text-area'
import type { JoinedField } from '@/lib/domain/joining/join-field'
import { type Run, wordDifference } from '@/lib/domain/suggestion/word-difference'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { type Decisions, type Pick, picksOf } from './use-decisions'

export type SideNames = Record<'mine' | 'theirs' | 'takeMine' | 'takeTheirs', string>

type DecideFieldProps = {
  field: JoinedField
  label: string
  say: (name: string, value: string) => string
  decisions: Decisions
  sides: SideNames
  words: Words['joining']
}

/** What each has written, what that changes, and which of it goes on. */
export function DecideField(props: DecideFieldProps) {
  const { field, label, decisions, words } = props
  const decision = decisions.decisionOn(field)
  return (
    <section className="card space-y-3">
      <h2 className="font-semibold text-base">{label}</h2>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Side {...props} side="theirs" />
        <Side {...props} side="mine" />
      </div>
      <Picks {...props} />
      {decision && field.isText ? (
        <TextArea
          label={fill(words.result, { field: label })}
          name={`result-${field.name}`}
          optional=""
          value={decision.text}
          onChange={({ target: { value } }) => decisions.decide(field.name, { pick: decision.pick, text: value })}
        />
      ) : null}
    </section>
  )
}

function Picks(props: DecideFieldProps) {
  const { field, label, decisions, words } = props
  const chosen = decisions.decisionOn(field)?.pick
  return (
    <ChoiceGroup label={fill(words.choose, { field: label })} name={`pick-${field.name}`}>
      <div className="mt-1 grid gap-2 sm:grid-cols-3">
        {[...picksOf(field)].map(([pick, text]) => (
          <label key={pick} className="choice">
            <input
              className="tick"
              type="radio"
              name={`pick-${field.name}`}
              value={pick}
              checked={pick === chosen}
              onChange={() => decisions.decide(field.name, { pick, text })}
            />
            <span>{pickName(pick, props)}</span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}

const pickName = (pick: Pick, { sides, words }: DecideFieldProps): string =>
  ({ joined: words.joined, both: words.both, mine: sides.takeMine, theirs: sides.takeTheirs })[pick]

function Side({ side, field, say, sides, words }: DecideFieldProps & { side: 'mine' | 'theirs' }) {
  const text = field[side]
  return (
    <div>
      <h3 className="mb-1 text-ink-soft text-sm">{sides[side]}</h3>
      <p className="written">
        {field.isText ? <Changed runs={runsOf(field, side)} words={words} /> : say(field.name, text)}
      </p>
    </div>
  )
}

/** Beside what both started from; where that is not known, beside each other. */
function runsOf({ base, mine, theirs }: JoinedField, side: 'mine' | 'theirs'): Run[] {
  if (base !== null) return wordDifference(base, side === 'mine' ? mine : theirs)
  const hidden = side === 'mine' ? 'removed' : 'added'
  return wordDifference(theirs, mine).filter(({ kind }) => kind !== hidden)
}

function Changed({ runs, words }: { runs: readonly Run[]; words: Words['joining'] }) {
  if (runs.every(({ kind, text }) => kind === 'removed' || text.trim() === '')) return words.empty
  return (
    <InOrder
      of={runs}
      each={({ kind, text }) =>
        kind === 'same' ? text : <ChangedRun isAdded={kind === 'added'} text={text} words={words} />
      }
    />
  )
}
