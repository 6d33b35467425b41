import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { LetterEntry } from '@/lib/queries/list-letters'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'

type LetterCardProps = { letter: LetterEntry; words: Words }

export function LetterCard({ letter, words }: LetterCardProps) {
  const { intake, suggestion, officeForms, errors, language } = words
  const { readOn, situation, analysis, asks } = letter
  const parts = [
    [suggestion.situation, situation],
    [suggestion.analysis, analysis],
    [suggestion.asks, asks.map((ask, place) => `${place + 1}. ${ask}`).join('\n')],
  ].filter(([, text]) => text !== '')
  const state = readOn ? fill(intake.letters.readOn, { day: dayText(readOn, language) }) : intake.letters.unread
  return (
    <Card title={letter.title} aside={<Badge tone={readOn ? 'still' : 'info'}>{state}</Badge>}>
      <p className="text-ink-soft">
        {fill(intake.letters.from, {
          delegate: shownName(letter.delegate, words),
          day: dayText(letter.passedOn, language),
        })}
      </p>
      <p className="text-ink-soft">
        {fill(intake.letters.why, { ground: officeForms.notAccept.grounds[letter.ground] })}
      </p>
      {parts.map(([heading, text]) => (
        <div key={heading} className="mt-3">
          <h3>{heading}</h3>
          <p className="written">{text}</p>
        </div>
      ))}
      {readOn ? null : (
        <div className="mt-3">
          <CommandButton command="read-letter" input={{ letterId: letter.id }} look="main" words={errors}>
            {intake.letters.read}
          </CommandButton>
        </div>
      )}
    </Card>
  )
}
