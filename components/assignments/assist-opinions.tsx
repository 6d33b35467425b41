import type { Handler } from '@/lib/queries/get-assignment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** What the assisting units have said so far, for whoever writes the reply. */
export function AssistOpinions({ handlers, words }: { handlers: readonly Handler[]; words: Words }) {
  const { opinionGiven, opinionMissing } = words.assignment
  return (
    <ul className="space-y-3">
      {handlers.map(({ id, unit, opinion }) => (
        <li key={id}>
          {opinion ? (
            <>
              <p className="font-semibold">
                {fill(opinionGiven, { unit, day: dayText(opinion.givenOn, words.language) })}
              </p>
              <p className="written">{opinion.text}</p>
            </>
          ) : (
            <p className="text-ink-soft">{fill(opinionMissing, { unit })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
