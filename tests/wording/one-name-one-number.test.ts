import { expect, test } from 'vitest'
import { origins } from '@/lib/domain/figures/flows'
import { figureKeys } from '@/lib/domain/figures/register'
import { wordsFor } from '@/lib/wording/catalogue'

/** On one board the same words before two numbers look like a contradiction; what is confirmed is the same in both. */
test.each(['zh-CN', 'en'] as const)(
  'no part of a split is named like a figure that counts otherwise, in %s',
  (language) => {
    const { names, parts } = wordsFor(language).figures
    const figures = figureKeys.filter((key) => key !== 'billsConverted').map((key) => names[key])
    for (const part of [...origins, 'solvedClaimed'] as const) expect(figures).not.toContain(parts[part])
    expect(new Set(figures).size).toBe(figures.length)
  },
)
