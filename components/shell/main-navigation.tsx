import type { NavigationLink } from './navigation'

type MainNavigationProps = {
  links: readonly NavigationLink[]
  more: readonly NavigationLink[]
  label: string
  moreLabel: string
  hiddenOnPhone: boolean
}

export function MainNavigation({ links, more, label, moreLabel, hiddenOnPhone }: MainNavigationProps) {
  return (
    <nav
      aria-label={label}
      data-chrome=""
      className={`border-line border-b bg-surface ${hiddenOnPhone ? 'max-md:hidden' : ''}`}
    >
      <ul className="frame flex flex-wrap max-md:px-0.5 md:px-2.5">
        {links.map(({ href, label: text, current }) => (
          <li key={href}>
            <a href={href} className="nav-link" aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
        {more.length > 0 ? <MoreLinks links={more} label={moreLabel} /> : null}
      </ul>
    </nav>
  )
}

/** Says by itself which of its pages is open: behind the word nobody would see it. */
function MoreLinks({ links, label }: { links: readonly NavigationLink[]; label: string }) {
  const here = links.find(({ current }) => current)
  return (
    <li className="relative ms-auto">
      <details name="menu">
        <summary className="nav-link cursor-pointer list-none gap-1.5" aria-current={here ? 'true' : undefined}>
          {here ? `${label}：${here.label}` : label}
          <svg viewBox="0 0 12 8" className="w-2.5" fill="none" stroke="currentColor" aria-hidden="true">
            <path d="M1 1.5l5 5 5-5" strokeWidth="1.6" />
          </svg>
        </summary>
        <ul className="absolute end-0 z-20 mt-1 w-48 rounded-md border border-line bg-surface p-2 shadow-lg">
          {links.map(({ href, label: text, current }) => (
            <li key={href}>
              <a href={href} className="menu-item" aria-current={current ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
