import type { ReactNode } from 'react'

export function EmptyState({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <div className="card flex flex-col items-center gap-2 py-10 text-center">
      <svg viewBox="0 0 48 48" className="size-12 text-edge" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M12 7h17l8 8v26H12z M29 7v8h8" strokeWidth="2" strokeLinejoin="round" />
        <path d="M18 23h13 M18 29h13 M18 35h8" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <p className="font-semibold text-lg">{title}</p>
      {hint ? <p className="text-ink-soft">{hint}</p> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  )
}
