import type { ReactNode } from 'react'

/** A seldom act, folded away; one of them is open at a time. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details name="award-act" className="no-print">
      <summary className="min-h-11 cursor-pointer py-2 text-action">{title}</summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  )
}
