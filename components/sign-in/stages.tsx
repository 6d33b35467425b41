import type { Words } from '@/lib/wording/catalogue'

/** What the system is for, told to whoever comes to its door. */
export function Stages({ words, title }: { words: Words['signIn']; title: string }) {
  const { submit, submitNote, assign, assignNote, reply, replyNote, rate, rateNote } = words.stages
  const stages = [
    [submit, submitNote],
    [assign, assignNote],
    [reply, replyNote],
    [rate, rateNote],
  ]
  return (
    <div className="max-lg:hidden">
      <p className="font-semibold text-4xl leading-snug">{title}</p>
      <p className="mt-2 text-lg text-seal">{words.promise}</p>
      <ol className="mt-9 space-y-5">
        {stages.map(([stage, note], place) => (
          <li key={stage} className="flex gap-4">
            <span
              aria-hidden="true"
              className="flex size-9 flex-none items-center justify-center rounded-full border-2 border-seal font-semibold text-seal"
            >
              {place + 1}
            </span>
            <span>
              <span className="block font-semibold">{stage}</span>
              <span className="block text-ink-soft">{note}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
