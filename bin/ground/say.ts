import { asFailure, exitCodes, Failure } from './failure'

export function say(chinese: string, english: string): void {
  console.log(`${chinese}\n  ${english}`)
}

const terminal = () => process.stdout.isTTY === true

/** Announces a long step, shows the seconds while it runs and how long it took. */
export async function step<T>(chinese: string, english: string, work: (note: (text: string) => void) => Promise<T>) {
  const begun = performance.now()
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1)
  let latest = ''
  const line = () => `… ${chinese} · ${english} ${seconds()} s ${latest}`
  console.log(`… ${chinese} · ${english}`)
  const ticking = terminal()
    ? setInterval(() => process.stdout.write(`\r\x1b[K${line()}`), 500)
    : setInterval(() => console.log(line()), 10_000)
  try {
    const result = await work((text) => {
      latest = text
    })
    console.log(`${terminal() ? '\r\x1b[K' : ''}✓ ${chinese} · ${english} ${seconds()} s`)
    return result
  } catch (error) {
    console.log(`${terminal() ? '\r\x1b[K' : ''}✗ ${chinese} · ${english} ${seconds()} s`)
    throw error
  } finally {
    clearInterval(ticking)
  }
}

/** Ends the command: a known failure in one sentence, anything else with its trace. */
export function fail(thrown: unknown): number {
  const error = asFailure(thrown)
  if (!(error instanceof Failure)) {
    console.error(error)
    return exitCodes.unexpected
  }
  console.error(`✗ ${error.chinese}\n  ${error.message}`)
  return exitCodes[error.code]
}

/** The door of every command-line program. */
export async function program(main: () => Promise<number | undefined>): Promise<never> {
  const code = await main().catch(fail)
  process.exit(code ?? 0)
}
