/** Parts that make up a whole: exactly, or at least where one suggestion may stand in several parts by nature. */
export type Sum = { whole: string; parts: string; wholeValue: number; partsValue: number; atLeast: boolean }

export const exact = (whole: string, wholeValue: number, parts: string, values: readonly number[]): Sum => ({
  whole,
  parts,
  wholeValue,
  partsValue: values.reduce((sum, value) => sum + value, 0),
  atLeast: false,
})

export const contradictionsIn = (sums: readonly Sum[]): Sum[] =>
  sums.filter(({ wholeValue, partsValue, atLeast }) => (atLeast ? partsValue < wholeValue : partsValue !== wholeValue))
