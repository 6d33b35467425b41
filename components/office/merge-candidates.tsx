import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import type { MergeCandidate } from '@/lib/queries/get-to-merge'
import type { MergeChoice } from '@/lib/schemas/merge-choice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { suggestionTone } from '../suggestions/status-tone'
import { mergeAddress, withAnother, without } from './merge-address'

type MergeCandidatesProps = {
  suggestionId: string
  candidates: readonly MergeCandidate[]
  choice: MergeChoice
  /** Of those chosen already. */
  drops?: boolean
  words: Words
}

/** What can be chosen, or dropped again; each act is a link, and works by keyboard and without script. */
export function MergeCandidates({ candidates, ...props }: MergeCandidatesProps) {
  return (
    <ul className="divide-y divide-line">
      {candidates.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
          <Candidate one={one} words={props.words} />
          <Act one={one} {...props} />
        </li>
      ))}
    </ul>
  )
}

function Candidate({ one, words }: { one: MergeCandidate; words: Words }) {
  const { merging, states, common } = words
  return (
    <div className="min-w-0 flex-1 basis-64">
      <p>
        {one.numberText ? `${fill(merging.number, { number: one.numberText })} ` : ''}
        <a href={`/suggestions/${one.id}`} target="_blank" rel="noreferrer">
          {one.title}
        </a>
      </p>
      <p className="cluster text-ink-soft text-sm">
        <Badge tone={suggestionTone(one.status)}>{states.suggestion[one.status]}</Badge>
        {one.isMerged ? <Badge>{merging.marks.MERGED}</Badge> : null}
        <span>{fill(merging.merge.year, { year: one.year })}</span>
        <span>{fill(merging.delegate, { name: one.delegate })}</span>
        {one.units.length > 0 ? <span>{fill(merging.units, { units: one.units.join(common.listComma) })}</span> : null}
      </p>
    </div>
  )
}

type ActProps = Omit<MergeCandidatesProps, 'candidates'> & { one: MergeCandidate }

function Act({ one, suggestionId, choice, drops = false, words: { merging } }: ActProps) {
  const { merge } = merging
  const number = one.numberText ? fill(merging.number, { number: one.numberText }) : one.title
  if (drops)
    return (
      <ButtonLink
        look="quiet"
        href={mergeAddress(suggestionId, without(choice, one.id))}
        aria-label={fill(merge.dropThis, { number })}
      >
        {merge.drop}
      </ButtonLink>
    )
  if (one.isChosen) return <Badge tone="good">{merge.isChosen}</Badge>
  return (
    <ButtonLink
      href={mergeAddress(suggestionId, withAnother(choice, one.id))}
      aria-label={fill(merge.chooseThis, { number })}
    >
      {merge.choose}
    </ButtonLink>
  )
}
