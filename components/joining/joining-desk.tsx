'use client'

import { Button } from '@/components/ui/button'
import type { JoinedField } from '@/lib/domain/joining/join-field'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { DecideField, type SideNames } from './decide-field'
import { useDecisions } from './use-decisions'

type JoiningDeskProps = {
  fields: readonly JoinedField[]
  labelOf: (name: string) => string
  say: (name: string, value: string) => string
  sides: SideNames
  comma: string
  words: Words['joining']
  onJoined: (decided: ReadonlyMap<string, string>) => void
}

/** Two texts of one form: what is joined by itself is told, what both changed is decided here, and saved only then. */
export function JoiningDesk({ fields, words, onJoined, ...how }: JoiningDeskProps) {
  const open = fields.filter(({ outcome }) => outcome === 'BOTH')
  const decisions = useDecisions(open)
  return (
    <div className="space-y-4">
      <p>{open.length > 0 ? fill(words.lead, { count: open.length }) : words.nothingLeft}</p>
      <ByOneSide fields={fields} words={words} {...how} />
      {open.map((field) => (
        <DecideField
          key={field.name}
          field={field}
          label={how.labelOf(field.name)}
          decisions={decisions}
          words={words}
          {...how}
        />
      ))}
      {decisions.left > 0 ? <p role="status">{fill(words.left, { count: decisions.left })}</p> : null}
      <Button look="main" disabled={decisions.left > 0} onClick={() => onJoined(decisions.decided)}>
        {words.apply}
      </Button>
    </div>
  )
}

function ByOneSide({
  fields,
  labelOf,
  comma,
  words,
}: Pick<JoiningDeskProps, 'fields' | 'labelOf' | 'comma' | 'words'>) {
  const named = (side: JoinedField['outcome']) =>
    fields.filter(({ outcome }) => outcome === side).map(({ name }) => labelOf(name))
  const lines = [
    { told: words.ofTheirs, names: named('THEIRS') },
    { told: words.ofMine, names: named('MINE') },
  ].filter(({ names }) => names.length > 0)
  return lines.map(({ told, names }) => <p key={told}>{fill(told, { fields: names.join(comma) })}</p>)
}
