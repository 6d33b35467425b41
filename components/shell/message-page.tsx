import type { ReactNode } from 'react'

type MessagePageProps = { sign: string; title: string; text: string; children?: ReactNode }

/** A page that has one thing to say: not found, broken, over. */
export function MessagePage({ sign, title, text, children }: MessagePageProps) {
  return (
    <div className="mx-auto max-w-xl py-6 text-center md:py-12">
      <p aria-hidden="true" className="font-semibold text-6xl text-seal tabular-nums tracking-wide">
        {sign}
      </p>
      <h1 className="mt-4 text-2xl">{title}</h1>
      <p className="mt-3 text-ink-soft">{text}</p>
      <div className="mt-7 flex flex-wrap justify-center gap-3">{children}</div>
    </div>
  )
}
