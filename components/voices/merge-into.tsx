import { Button } from '@/components/ui/button'
import { CommandButton } from '@/components/ui/command-button'
import { TextField } from '@/components/ui/text-field'
import type { MergeCandidate } from '@/lib/queries/voice-desk'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type MergeIntoProps = { voiceId: string; candidates: readonly MergeCandidate[]; find: string; words: Words }

/** Looked for by number or words; each one found can be taken at once. */
export function MergeInto({ voiceId, candidates, find, words }: MergeIntoProps) {
  const { forms } = words.voicePages
  return (
    <div className="stack">
      <form method="get" action={`/voices/${voiceId}`} className="space-y-3">
        <input type="hidden" name="act" value="merge" />
        <TextField label={forms.find} hint={forms.findHint} name="find" type="search" defaultValue={find} />
        <Button type="submit">{forms.lookFor}</Button>
      </form>
      {find !== '' && candidates.length === 0 ? <p>{forms.nothingFound}</p> : null}
      {candidates.length > 0 ? (
        <ul className="divide-y divide-line">
          {candidates.map((one) => (
            <Candidate key={one.id} voiceId={voiceId} candidate={one} words={words} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function Candidate({ voiceId, candidate, words }: { voiceId: string; candidate: MergeCandidate; words: Words }) {
  const { forms } = words.voicePages
  const { id, numberText, title } = candidate
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <a href={`/suggestions/${id}`} className="min-w-0 flex-1 basis-48">
        {numberText} {title}
      </a>
      <CommandButton
        command="merge-voice"
        input={{ voiceId, suggestionId: id }}
        confirm={{
          title: fill(forms.mergeTitle, { number: numberText }),
          text: forms.mergeText,
          confirm: forms.mergeInto,
          cancel: words.common.cancel,
        }}
        doneHref={`/voices/${voiceId}`}
        words={words.errors}
      >
        {forms.mergeInto}
      </CommandButton>
    </li>
  )
}
