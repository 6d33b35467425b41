import type { Actor } from '@/lib/domain/access/actor'
import type { Words } from '@/lib/wording/catalogue'

type ShellFooterProps = { actor: Actor; words: Words; roomForBar: boolean }

export function ShellFooter({ actor, words, roomForBar }: ShellFooterProps) {
  return (
    <footer data-chrome="" className={`border-line border-t bg-surface ${roomForBar ? 'max-md:pb-18' : ''}`}>
      <div className="frame py-4 text-ink-soft text-sm">
        <p>{words.shell.footer}</p>
        <a href="/calculator" className="inline-flex min-h-11 items-center">
          {words.shell.calculator}
        </a>
        {actor.congress.isDemonstration ? <p>{words.shell.demonstration}</p> : null}
      </div>
    </footer>
  )
}
