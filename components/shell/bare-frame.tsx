import type { ReactNode } from 'react'
import type { Words } from '@/lib/wording/catalogue'
import { DisplaySwitches } from './display-switches'
import { Mark } from './mark'

export type FrameWords = {
  language: Words['language']
  shell: Pick<Words['shell'], 'systemName' | 'skipToContent' | 'footer' | 'published' | 'calculator' | 'display'>
}

type BareFrameProps = {
  words: FrameWords
  title: string
  /** where the name of the system leads */
  home?: string
  /** those that work without a script, where there is none */
  switches?: ReactNode
  children: ReactNode
}

/** For whoever is not signed in. */
export function BareFrame({ words, title, home = '/', switches, children }: BareFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <title>{`${title} · ${words.shell.systemName}`}</title>
      <a href="#content" className="skip-link">
        {words.shell.skipToContent}
      </a>
      <header data-chrome="" className="border-seal border-t-4 border-b border-b-line bg-surface">
        <div className="frame flex min-h-15 flex-wrap items-center justify-end gap-x-1 py-1.5 md:gap-x-2">
          <a href={home} className="flex min-h-11 flex-1 basis-32 items-center gap-2.5 text-ink no-underline">
            <Mark className="size-9 flex-none" />
            <span className="font-semibold leading-tight md:text-lg">{words.shell.systemName}</span>
          </a>
          {switches ?? <DisplaySwitches language={words.language} words={words.shell.display} />}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="frame flex-1 py-8 md:py-14">
        {children}
      </main>
      <footer data-chrome="" className="border-line border-t bg-surface">
        <div className="frame py-4 text-ink-soft text-sm">
          <p>{words.shell.footer}</p>
          <a href="/public" className="mr-4 inline-flex min-h-11 items-center">
            {words.shell.published}
          </a>
          <a href="/calculator" className="inline-flex min-h-11 items-center">
            {words.shell.calculator}
          </a>
        </div>
      </footer>
    </div>
  )
}
