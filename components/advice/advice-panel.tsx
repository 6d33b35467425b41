'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { type Advice, groundOf, keyOf } from '@/lib/domain/advice/advice'
import { fill } from '@/lib/wording/fill'
import type { AdviceWords } from './advice-words'
import { goToField } from './go-to-field'
import type { AdviceState } from './use-advice'

type AdvicePanelProps = { advice: AdviceState; words: AdviceWords }

export const advicePanelId = 'advice'

/** Below what is being written, so that nothing above it moves while it changes. */
export function AdvicePanel({ advice, words }: AdvicePanelProps) {
  const { open, noted, note, showAgain } = advice
  return (
    <section id={advicePanelId} tabIndex={-1} aria-label={words.title} className="card" data-advice={open.length}>
      <h2 className="text-lg">{words.title}</h2>
      <p className="text-ink-soft text-sm">{open.length === 0 ? words.none : words.lead}</p>
      <ul className="divide-y divide-line">
        {open.map((one) => (
          <li key={`${one.at} ${keyOf(one)}`} className="space-y-2 py-3">
            <AdviceText one={one} words={words} />
            <div className="cluster">
              <Button onClick={() => goToField(one.at)}>{words.goTo}</Button>
              <Button look="quiet" onClick={() => note(one)}>
                {words.dismiss}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {noted > 0 ? (
        <p className="cluster text-sm">
          {fill(words.dismissed, { count: noted })}
          <Button look="quiet" onClick={showAgain}>
            {words.showAgain}
          </Button>
        </p>
      ) : null}
      <Announced count={open.length} words={words} />
    </section>
  )
}

const longestQuote = 24

function AdviceText({ one: { kind, found }, words }: { one: Advice; words: AdviceWords }) {
  const { says, mend, example } = words.kinds[kind]
  const ground = groundOf[kind]
  const quote = [...found].length > longestQuote ? `${[...found].slice(0, longestQuote).join('')}…` : found
  return (
    <div data-advice-kind={kind}>
      <p className="font-semibold">
        {says}
        {quote ? <span className="ml-2 font-normal text-ink-soft">{fill(words.found, { found: quote })}</span> : null}
      </p>
      <p>{mend}</p>
      <p className="text-ink-soft text-sm">{fill(words.example, { example })}</p>
      {ground ? <p className="text-ink-soft text-sm">{fill(words.basis, { basis: words.bases[ground] })}</p> : null}
    </div>
  )
}

/** The sticky line on top says how much advice there is; its height stays. */
export function AdviceCount({ advice, words }: AdvicePanelProps) {
  const count = advice.open.length
  return (
    <a href={`#${advicePanelId}`} className="whitespace-nowrap text-sm">
      {count === 0 ? words.countNone : fill(words.count, { count })}
    </a>
  )
}

/** Before the handing in, once more: nothing is held up by it. */
export function AdviceLeft({ advice, words }: AdvicePanelProps) {
  if (advice.open.length === 0) return null
  return (
    <div className="mb-3 text-sm">
      <p className="text-warn">{words.stillOpen}</p>
      <ul className="list-disc pl-6">
        {advice.open.map((one) => (
          <li key={`${one.at} ${keyOf(one)}`}>{words.kinds[one.kind].says}</li>
        ))}
      </ul>
    </div>
  )
}

const pauseBeforeSaying = 2000

/** Said when it has rested: a screen reader is not talked to at every stroke, nor at opening. */
function Announced({ count, words }: { count: number; words: AdviceWords }) {
  const [said, setSaid] = useState<number | null>(null)
  useEffect(() => {
    const rest = setTimeout(() => setSaid(count), pauseBeforeSaying)
    return () => clearTimeout(rest)
  }, [count])
  return (
    <p role="status" className="sr-only">
      {said === null ? '' : fill(words.announced, { count: said })}
    </p>
  )
}
