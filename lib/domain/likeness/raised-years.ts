/** 连续几年提出: how many years without a gap end with the latest; 1 where the year before is not among them. */
export function yearsInARow(years: readonly number[]): number {
  const raised = new Set(years)
  let first = Math.max(...years)
  while (raised.has(first - 1)) first -= 1
  return Math.max(...years) - first + 1
}
