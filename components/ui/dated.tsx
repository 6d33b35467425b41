import { Badge } from './badge'
import type { Tone } from './tone'

/** A day and the state that it puts something in. */
export type DatedDay = {
  readonly day: string
  readonly text: string
  readonly href?: string | undefined
  readonly state?: { readonly tone: Tone; readonly text: string } | undefined
  readonly note?: string | undefined
}

export function Dated({ day, text, href, state, note }: DatedDay) {
  const time = <time dateTime={day}>{text}</time>
  return (
    <span className="dated">
      {href ? <a href={href}>{time}</a> : time}
      {state ? <Badge tone={state.tone}>{state.text}</Badge> : null}
      {note ? <span>{note}</span> : null}
    </span>
  )
}
