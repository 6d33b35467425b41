import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { SaveState } from './draft-saver'

type SaveLineProps = {
  beside?: ReactNode
  state: SaveState
  hasBegun: boolean
  words: Words['drafting']
  errors: Words['errors']
}

/** Where the words are now. What goes well is shown, what does not is also said. */
export function SaveLine({ beside, state, hasBegun, words, errors }: SaveLineProps) {
  const isTrouble = state.kind === 'failed' || state.kind === 'stale'
  return (
    <div className="-mx-1 sticky top-0 z-10 space-y-2 bg-paper px-1 py-2" role={isTrouble ? 'status' : undefined}>
      <div className="flex items-start justify-between gap-3">
        <p className={isTrouble ? 'font-semibold text-warn' : 'text-ink-soft'} data-saved={state.kind}>
          {state.kind === 'saved' && !hasBegun ? words.notBegun : sentenceOf(state, words)}
        </p>
        {beside}
      </div>
      {state.kind === 'failed' && state.problem.code !== 'network' ? (
        <ProblemNotice problem={state.problem} words={errors} />
      ) : null}
      {state.kind === 'stale' ? <Button onClick={() => location.reload()}>{words.compare}</Button> : null}
    </div>
  )
}

function sentenceOf(state: SaveState, words: Words['drafting']): string {
  if (state.kind !== 'saved' && state.kind !== 'failed') return words[state.kind]
  if (state.kind === 'saved') return state.at ? fill(words.saved, { time: clock(state.at) }) : words.savedBefore
  if (!state.kept) return words.nowhere
  return state.problem.code === 'shape-refused' ? words.faulty : words.onDevice
}

const clock = (at: Date): string =>
  [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
