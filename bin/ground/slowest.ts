import { relative } from 'node:path'
import { project } from './project'

export interface Timed {
  file: string
  seconds: number
}

type Report = Record<string, unknown>
type Suite = {
  file: string
  suites?: Suite[]
  specs?: { tests: { results: { duration: number }[] }[] }[]
}

export const secondsOf = (begun: number): string => ((performance.now() - begun) / 1000).toFixed(1)

/** What vitest says of its files. */
export function timesOfTests({ testResults }: Report): Timed[] {
  const files = testResults as { name: string; startTime: number; endTime: number }[]
  return files.map(({ name, startTime, endTime }) => ({
    file: relative(project, name),
    seconds: (endTime - startTime) / 1000,
  }))
}

/** What Playwright says of its files, each the sum of its journeys. */
export function timesOfJourneys({ suites }: Report): Timed[] {
  return (suites as Suite[]).map((suite) => ({
    file: `tests/journeys/${suite.file}`,
    seconds: durationOf(suite) / 1000,
  }))
}

function durationOf({ specs = [], suites = [] }: Suite): number {
  const own = specs.flatMap(({ tests }) => tests).flatMap(({ results }) => results)
  const below = suites.map(durationOf)
  return [...own.map(({ duration }) => duration), ...below].reduce((sum, one) => sum + one, 0)
}

/** The table at the end of the gate, the slowest first. */
export function slowest(files: readonly Timed[], count: number): string {
  const first = files.toSorted((left, right) => right.seconds - left.seconds).slice(0, count)
  return first.map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`).join('\n')
}
