import type { NavigationLink } from './navigation'

const drawings = [
  'M5 6h14M5 12h14M5 18h9',
  'M7 4h10v16H7zM10 9h4M10 13h4',
  'M12 5v14M5 12h14',
  'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3 3',
]

/** Delegates read and write on their phones: their ways stay under the thumb. */
export function PhoneBar({ links, label }: { links: readonly NavigationLink[]; label: string }) {
  return (
    <nav
      aria-label={label}
      data-chrome=""
      className="fixed inset-x-0 bottom-0 z-10 flex border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {links.map(({ href, label: text, current }, place) => (
        <a key={href} href={href} className="bar-link" aria-current={current ? 'page' : undefined}>
          <svg viewBox="0 0 24 24" className="size-6" fill="none" stroke="currentColor" aria-hidden="true">
            <path d={drawings[place]} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
          {text}
        </a>
      ))}
    </nav>
  )
}
