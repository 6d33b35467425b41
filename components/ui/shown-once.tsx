'use client'

import type { ReactNode } from 'react'
import { Notice } from './notice'

type ShownOnceProps = {
  title: string
  text: string
  label: string
  value: string
  /** it appears after a press */
  live?: boolean
  children?: ReactNode
}

/** A secret to be taken now; one press into its field marks all of it. */
export function ShownOnce({ title, text, label, value, live, children }: ShownOnceProps) {
  return (
    <Notice tone="warn" title={title} live={live}>
      <p>{text}</p>
      <label className="mt-2 block">
        <span className="font-semibold">{label}</span>
        <input className="control" readOnly value={value} onFocus={(event) => event.currentTarget.select()} />
      </label>
      {children}
    </Notice>
  )
}
