import { CommandButton } from '@/components/ui/command-button'
import type { WaitingLetter } from '@/lib/queries/list-releases'
import type { Words } from '@/lib/wording/catalogue'
import { letterLine } from './letter-line'

type WaitingLettersProps = { letters: readonly WaitingLetter[]; words: Words }

/** Each with the way to send it at once, where its day comes before any meeting. */
export function WaitingLetters({ letters, words }: WaitingLettersProps) {
  const { now, nowTitle, nowText, cancel } = words.releases
  return (
    <ul className="divide-y divide-line">
      {letters.map((letter) => (
        <li key={letter.replyId} className="cluster justify-between py-1">
          <a href={`/suggestions/${letter.suggestionId}`} className="inline-flex min-h-11 items-center">
            {letterLine(letter, words)}
          </a>
          <CommandButton
            command="deliver-held-reply"
            input={{ assignmentId: letter.assignmentId, version: letter.version }}
            look="quiet"
            confirm={{ title: nowTitle, text: nowText, confirm: now, cancel }}
            words={words.errors}
          >
            {now}
          </CommandButton>
        </li>
      ))}
    </ul>
  )
}
