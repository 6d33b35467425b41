import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runQuietly } from './commands'
import { installed, project } from './project'
import { secondsOf, slowest, type Timed, timesOfJourneys, timesOfTests } from './slowest'

export interface Count {
  passed: number
  failed: number
  /** Where its time went, so that whoever makes the gate slow sees it. */
  files?: Timed[]
}

export interface Stage {
  chinese: string
  english: string
  run(): Promise<Count>
}

export function runAloud(args: string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment } as NodeJS.ProcessEnv
    const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'inherit', 'inherit'], env })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** Kept back until it has ended, so that checks side by side do not speak into each other; what went well has nothing to say. */
export async function runAside(args: string[]): Promise<number> {
  const { code, output } = await runQuietly(process.execPath, args, { cwd: project })
  if (code !== 0) console.log(output)
  return code
}

/** A check that says yes or no counts as one. */
export function yesOrNo(chinese: string, english: string, ask: () => Promise<number>): Stage {
  return {
    chinese,
    english,
    run: async () => ((await ask()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  }
}

type Report = Record<string, unknown>

async function reportedCount(file: string, code: number, read: (report: Report) => Count): Promise<Count> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  const count = text === undefined ? { passed: 0, failed: 1 } : read(JSON.parse(text) as Report)
  // A file that does not load fails without a single failed test.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

async function withReport(run: (file: string) => Promise<Count>): Promise<Count> {
  const directory = await mkdtemp(join(tmpdir(), 'report-'))
  return run(join(directory, 'report.json')).finally(() => rm(directory, { recursive: true, force: true }))
}

export function vitest(suite: 'unit*' | 'integration*', chinese: string, english: string): Stage {
  const program = [installed('vitest/vitest.mjs'), 'run', '--project', suite, '--reporter=default', '--reporter=json']
  return {
    chinese,
    english,
    run: () =>
      withReport(async (file) => {
        const code = await runAloud([...program, `--outputFile.json=${file}`], { NODE_ENV: 'test' })
        return reportedCount(file, code, (report) => ({
          passed: Number(report.numPassedTests),
          failed: Number(report.numFailedTests),
          files: timesOfTests(report),
        }))
      }),
  }
}

export function playwright(chinese: string, english: string): Stage {
  const program = [installed('@playwright/test/cli.js'), 'test', '--reporter=list,json']
  return {
    chinese,
    english,
    run: () =>
      withReport(async (file) => {
        const code = await runAloud(program, { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
        return reportedCount(file, code, (report) => {
          const { expected, flaky, unexpected } = report.stats as Record<string, number>
          const files = timesOfJourneys(report)
          return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0, files }
        })
      }),
  }
}

/** Goes on after a failed stage, so that one run tells everything; stages of one group run side by side. */
export async function runStages(groups: (Stage | Stage[])[]): Promise<number> {
  const sum = { passed: 0, failed: 0 }
  const files: Timed[] = []
  const begun = performance.now()
  const failures: string[] = []
  for (const group of groups) {
    const stages = [group].flat()
    console.log(`\n━━ ${stages.map(({ chinese, english }) => `${chinese} · ${english}`).join('　')}`)
    const counts = await Promise.all(stages.map(runStage))
    for (const [place, { passed, failed, files: timed = [] }] of counts.entries()) {
      files.push(...timed)
      sum.passed += passed
      sum.failed += failed
      if (failed > 0) failures.push(stages[place]?.english ?? '')
    }
  }
  console.log(`\n━━ 最慢的文件 · Slowest files\n${slowest(files, 10)}\n合计 · In all ${secondsOf(begun)} s`)
  if (failures.length > 0) console.log(`\n✗ ${failures.join(', ')}`)
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 ? 0 : 1
}

async function runStage({ english, run }: Stage): Promise<Count> {
  const begun = performance.now()
  const count = await run().catch((error: unknown) => {
    console.error(error)
    return { passed: 0, failed: 1 }
  })
  console.log(`${count.failed === 0 ? '✓' : '✗'} ${english}: ${count.passed} / ${count.failed} (${secondsOf(begun)} s)`)
  return count
}
