'use client'

import { useEffect, useState } from 'react'
import { QrSquare } from '@/components/ui/qr-square'
import { clockIn } from '@/lib/domain/notices/morning'
import type { ShownScreen } from '@/lib/web/screen-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

const beat = 4000
const patience = 8000

type BigScreenProps = {
  shown: ShownScreen
  name: string
  words: Words['meetings']['room']['screen']
  listComma: string
}

/** Follows the clerk by itself; what it showed last stays while the network is away. */
export function BigScreen({ shown, name, words, listComma }: BigScreenProps) {
  const { view, isLost, now } = useScreen(shown)
  const { current } = view
  return (
    <main
      id="content"
      className="flex min-h-dvh flex-col bg-ink p-[clamp(1rem,3vw,4rem)] text-surface"
      data-screen={current?.position ?? 0}
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 text-[clamp(1.125rem,2vw,2.5rem)]">
        <h1 className="font-semibold text-[length:inherit]">{name}</h1>
        <p className="font-semibold tabular-nums">
          {isLost ? <span className="mr-4 text-warn-wash">{words.lost}</span> : null}
          <time dateTime={new Date(now).toISOString()}>{clockIn(view.timeZone, new Date(now))}</time>
        </p>
      </header>
      {current ? (
        <Current {...{ view, current, words, listComma }} />
      ) : (
        <p className="flex flex-1 items-center justify-center text-center text-[clamp(2rem,6vw,7rem)]">
          {view.state === 'CANCELLED'
            ? words.cancelled
            : view.state === 'ENDED' || view.state === 'CLOSED'
              ? words.ended
              : words.before}
        </p>
      )}
      <footer className="flex flex-wrap items-center justify-between gap-x-8 text-[clamp(1rem,1.6vw,2rem)]">
        <p>{view.next ? fill(words.next, { title: view.next.title ?? words.withheld }) : null}</p>
        <p className="no-print">
          <button
            type="button"
            className="mr-6 min-h-11 underline"
            onClick={() => void document.documentElement.requestFullscreen?.()}
          >
            {words.fullScreen}
          </button>
          <a className="inline-flex min-h-11 items-center text-surface" href={`/reply-meetings/${view.id}`}>
            {words.back}
          </a>
        </p>
      </footer>
    </main>
  )
}

type CurrentProps = Pick<BigScreenProps, 'words' | 'listComma'> & {
  view: ShownScreen
  current: NonNullable<ShownScreen['current']>
}

function Current({ view, current, words, listComma }: CurrentProps) {
  const { numberText, title, lead, units, position } = current
  return (
    <div className="flex flex-1 flex-col justify-center gap-[clamp(1rem,2.5vw,3rem)] py-[clamp(1rem,2vw,3rem)]">
      <p className="text-[clamp(1.25rem,2.4vw,3rem)] text-action-wash" aria-live="polite">
        {fill(words.progress, { position, total: view.total })} · {fill(words.done, { done: view.done })}
        <span className="ml-[1em]">{numberText ? fill(words.number, { number: numberText }) : words.numberless}</span>
      </p>
      <h2 className="font-semibold text-[clamp(1.75rem,4.4vw,5.5rem)] leading-tight [text-wrap:balance]">
        {title ?? words.withheld}
      </h2>
      <div className="flex flex-wrap items-end justify-between gap-6">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-[1em] gap-y-2 text-[clamp(1.25rem,2.6vw,3.25rem)]">
          {lead ? (
            <>
              <dt className="text-action-wash">{words.proposer}</dt>
              <dd>{lead}</dd>
            </>
          ) : null}
          <dt className="text-action-wash">{words.units}</dt>
          <dd>{units.join(listComma)}</dd>
        </dl>
        {view.qr ? (
          <figure className="text-center text-[clamp(0.9375rem,1.2vw,1.5rem)]">
            <QrSquare {...view.qr} label={words.rate} className="mx-auto w-[clamp(8rem,14vw,18rem)]" />
            <figcaption className="mt-2">{words.rate}</figcaption>
          </figure>
        ) : null}
      </div>
    </div>
  )
}

function useScreen(shown: ShownScreen) {
  const [view, setView] = useState(shown)
  const [isLost, setLost] = useState(false)
  const [ahead, setAhead] = useState<number | null>(null)
  const [now, setNow] = useState(shown.now)
  const { id } = shown
  const goesOn = view.state !== 'CLOSED' && view.state !== 'CANCELLED'

  useEffect(() => {
    if (!goesOn) return
    const look = async () => {
      const told = await ask(id)
      setLost(told === null)
      if (!told) return
      setAhead(told.now - Date.now())
      setView(told)
    }
    const timer = setInterval(() => document.visibilityState === 'visible' && void look(), beat)
    return () => clearInterval(timer)
  }, [id, goesOn])

  useEffect(() => {
    const from = ahead ?? shown.now - Date.now()
    const timer = setInterval(() => setNow(Date.now() + from), 1000)
    return () => clearInterval(timer)
  }, [ahead, shown.now])
  return { view, isLost, now }
}

async function ask(id: string): Promise<ShownScreen | null> {
  try {
    const answer = await fetch(`/api/reply-meetings/${id}/screen`, { signal: AbortSignal.timeout(patience) })
    return answer.ok ? ((await answer.json()) as ShownScreen) : null
  } catch {
    return null
  }
}
