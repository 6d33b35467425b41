export type Tab = { href: string; label: string; count?: number | string; current?: boolean }

/** Each tab is an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="no-print border-line border-b">
      <ul className="flex flex-wrap">
        {tabs.map(({ href, label: text, count, current }) => (
          <li key={href}>
            <a href={href} className="nav-link" aria-current={current ? 'page' : undefined}>
              {text}
              {count === undefined ? null : <span className="ml-1.5 text-ink-soft tabular-nums">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
