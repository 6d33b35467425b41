import type { ReactNode } from 'react'

type CardProps = { title?: string; id?: string; aside?: ReactNode; children: ReactNode }

export function Card({ title, id, aside, children }: CardProps) {
  return (
    <section className="card" id={id}>
      {title || aside ? (
        <div className="card-head mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          {title ? <h2 className="text-lg">{title}</h2> : null}
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  )
}
