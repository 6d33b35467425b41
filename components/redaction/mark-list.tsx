import { type RedactionGround, redactionGrounds } from '@/lib/domain/redaction/grounds'
import type { MarkGroup } from '@/lib/domain/redaction/marking'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type MarkListProps = {
  groups: readonly MarkGroup[]
  name: string
  onTick: (group: MarkGroup) => void
  onGround: (group: MarkGroup, ground: RedactionGround) => void
  words: Words['redaction']
}

const longest = 40

/** Each of the marked words, why it was made, whether it goes out and on which ground. */
export function MarkList({ groups, name, onTick, onGround, words }: MarkListProps) {
  if (groups.length === 0) return <p className="text-ink-soft">{words.noMarks}</p>
  return (
    <fieldset className="space-y-2">
      <legend className="font-semibold">{words.marks}</legend>
      <ul className="space-y-2">
        {groups.map((group, place) => {
          const said = shortened(group.words)
          const count = group.marks.length
          const label = count > 1 ? words.markLabelMany : words.markLabel
          return (
            <li
              key={`${group.reason} ${group.words}`}
              className="grid items-center gap-2 sm:grid-cols-[minmax(0,1fr)_16rem]"
            >
              <label className="choice">
                <input
                  type="checkbox"
                  className="tick"
                  checked={group.isOut}
                  disabled={group.isObliged}
                  onChange={() => onTick(group)}
                />
                <span className="min-w-0 break-words">
                  {fill(label, { number: place + 1, words: said, count })}
                  <span className="block text-ink-soft text-sm">{words.reasons[group.reason]}</span>
                </span>
              </label>
              <GroundSelect
                id={`${name}-ground-${place}`}
                label={fill(words.groundOf, { words: said })}
                value={group.ground}
                disabled={!group.isOut || group.isObliged}
                onChange={(ground) => onGround(group, ground)}
                words={words}
              />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

const shortened = (said: string): string => (said.length > longest ? `${said.slice(0, longest)}…` : said)

type GroundSelectProps = {
  id: string
  label: string
  value: RedactionGround
  disabled?: boolean
  onChange: (ground: RedactionGround) => void
  words: Words['redaction']
}

export function GroundSelect({ id, label, value, disabled, onChange, words }: GroundSelectProps) {
  return (
    <select
      id={id}
      aria-label={label}
      className="control"
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value as RedactionGround)}
    >
      {redactionGrounds.map((ground) => (
        <option key={ground} value={ground}>
          {words.grounds[ground]}
        </option>
      ))}
    </select>
  )
}
