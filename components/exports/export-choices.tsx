'use client'

import { type MouseEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { type Ended, takeFile, type Written } from './take-file'

type TakingWords = Pick<Words['exports'], 'making' | 'makingOf' | 'cancel' | 'cancelled' | 'made' | 'torn'>

type ExportChoicesProps = {
  choices: readonly { readonly href: string; readonly label: string }[]
  words: TakingWords
  errors: Words['errors']
}

/** Links of their own where no script runs; with one, whoever waits sees how far it is, and may cancel. */
export function ExportChoices({ choices, words, errors }: ExportChoicesProps) {
  const { written, ended, take, cancel } = useTaking(errors)
  return (
    <>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {choices.map(({ href, label }) => (
          <li key={href}>
            <a
              className="inline-flex min-h-11 items-center"
              href={href}
              download
              onClick={(press) => take(press, href)}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      {written ? (
        <div className="cluster my-2">
          <p>{progressText(written, words)}</p>
          <Button onClick={cancel}>{words.cancel}</Button>
        </div>
      ) : null}
      {ended ? <Outcome of={ended} words={words} errors={errors} /> : null}
    </>
  )
}

const progressText = ({ rows, total }: Written, { making, makingOf }: TakingWords): string =>
  total === null ? fill(making, { rows }) : fill(makingOf, { rows, total })

function Outcome({ of, words, errors }: { of: Ended } & Omit<ExportChoicesProps, 'choices'>) {
  if (of.kind === 'refused') return <ProblemNotice problem={of.problem} words={errors} />
  return (
    <Notice tone={of.kind === 'made' ? 'good' : 'warn'} live>
      {of.kind === 'made' ? fill(words.made, { rows: of.rows }) : words[of.kind]}
    </Notice>
  )
}

function useTaking(errors: Words['errors']) {
  const running = useRef<AbortController | null>(null)
  const [written, setWritten] = useState<Written | null>(null)
  const [ended, setEnded] = useState<Ended | null>(null)

  async function take(press: MouseEvent, address: string) {
    if (press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return
    press.preventDefault()
    if (running.current) return
    running.current = new AbortController()
    setEnded(null)
    setWritten({ rows: 0, total: null })
    setEnded(await takeFile(address, { signal: running.current.signal, hear: setWritten, errors }))
    setWritten(null)
    running.current = null
  }

  return { written, ended, take, cancel: () => running.current?.abort() }
}
