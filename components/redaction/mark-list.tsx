import { type RedactionGround, redactionGrounds } from '@/lib/domain/redaction/grounds'
import type { Mark } from '@/lib/domain/redaction/marking'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type MarkListProps = {
  text: string
  marks: readonly Mark[]
  name: string
  onTick: (mark: Mark) => void
  onGround: (mark: Mark, ground: RedactionGround) => void
  words: Words['redaction']
}

const longest = 40

/** Each mark with its words, why it was made, whether it goes out and on which ground. */
export function MarkList({ text, marks, name, onTick, onGround, words }: MarkListProps) {
  if (marks.length === 0) return <p className="text-ink-soft">{words.noMarks}</p>
  return (
    <fieldset className="space-y-2">
      <legend className="font-semibold">{words.marks}</legend>
      <ul className="space-y-2">
        {marks.map((mark, place) => {
          const said = shortened(text.slice(mark.from, mark.to))
          return (
            <li key={`${mark.from}-${mark.to}`} className="grid items-center gap-2 sm:grid-cols-[minmax(0,1fr)_16rem]">
              <label className="choice">
                <input
                  type="checkbox"
                  className="tick"
                  checked={mark.isOut}
                  disabled={mark.isObliged}
                  onChange={() => onTick(mark)}
                />
                <span className="min-w-0 break-words">
                  {fill(words.markLabel, { number: place + 1, words: said })}
                  <span className="block text-ink-soft text-sm">{words.reasons[mark.reason]}</span>
                </span>
              </label>
              <GroundSelect
                id={`${name}-ground-${place}`}
                label={fill(words.groundOf, { words: said })}
                value={mark.ground}
                disabled={!mark.isOut || mark.isObliged}
                onChange={(ground) => onGround(mark, ground)}
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
