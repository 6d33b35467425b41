'use client'

import { OptionLines, type OptionLinesProps } from './option-lines'

/** The lines of a select, sent as data: filters offer dozens of them on every list. */
export function Options(props: OptionLinesProps) {
  return <OptionLines {...props} />
}
