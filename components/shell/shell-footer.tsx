import type { Actor } from '@/lib/domain/access/actor'
import type { Words } from '@/lib/wording/catalogue'

/** For everybody, whatever his office. */
const looks = [
  ['calendar', '/calendar'],
  ['limits', '/rules'],
  ['calculator', '/calculator'],
] as const

type ShellFooterProps = { actor: Actor; words: Words; roomForBar: boolean }

export function ShellFooter({ actor, words, roomForBar }: ShellFooterProps) {
  return (
    <footer data-chrome="" className={`border-line border-t bg-surface ${roomForBar ? 'max-md:pb-18' : ''}`}>
      <div className="frame py-4 text-ink-soft text-sm">
        <p>{words.shell.footer}</p>
        <p className="cluster">
          {looks.map(([name, href]) => (
            <a key={href} href={href} className="inline-flex min-h-11 items-center">
              {words.shell[name]}
            </a>
          ))}
        </p>
        {actor.congress.isDemonstration ? <p>{words.shell.demonstration}</p> : null}
      </div>
    </footer>
  )
}
