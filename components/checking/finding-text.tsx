import { Badge } from '@/components/ui/badge'
import type { FindingOnDesk } from '@/lib/domain/checking/standing'
import { fill } from '@/lib/wording/fill'
import type { CheckingWords } from './checking-words'
import { TwinBeside } from './twin-beside'

type FindingTextProps = { finding: FindingOnDesk; words: CheckingWords }

const longest = 60

/** What is found, the words that gave rise to it, and how it is mended. */
export function FindingText({ finding, words }: FindingTextProps) {
  const { kind, severity, quote, against, read, twin, place, stands } = finding
  const { says, mend } = words.kinds[kind]
  const told = {
    against: shortened(against),
    read: read ? words.classes[read] : '',
    share: Math.round((twin?.share ?? 0) * 100),
  }
  return (
    <div data-finding={kind} className="space-y-1">
      <p className="cluster">
        <Badge tone={severity === 'serious' ? 'warn' : 'plain'}>{words.severities[severity]}</Badge>
        <span className="font-semibold">
          {place.ask === null ? '' : fill(words.ofAsk, { ask: place.ask })}
          {fill(says, told)}
        </span>
      </p>
      {quote ? <p className="break-words text-ink-soft">{fill(words.quote, { quote })}</p> : null}
      <p className="text-sm">{fill(mend, told)}</p>
      {stands ? <p className="written border-action border-l-4 pl-3">{fill(words.stands, stands)}</p> : null}
      {twin ? <TwinBeside twin={twin} words={words} /> : null}
    </div>
  )
}

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)
