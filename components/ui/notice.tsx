import type { ReactNode } from 'react'
import type { Tone } from './tone'

type NoticeTone = Exclude<Tone, 'plain' | 'still'>
type NoticeProps = { tone?: NoticeTone; title?: string; children?: ReactNode; live?: boolean }

/** `live` for what appears after an action; an error then interrupts, anything else waits its turn. */
export function Notice({ tone = 'info', title, children, live = false }: NoticeProps) {
  return (
    <div
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
      className={`rounded-md border-l-4 px-4 py-3 ${looks[tone]}`}
    >
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  )
}

const looks: Record<NoticeTone, string> = {
  info: 'border-action bg-action-wash',
  good: 'border-good bg-good-wash',
  warn: 'border-warn bg-warn-wash',
  bad: 'border-bad bg-bad-wash',
}
