import pino, { type Logger } from 'pino'
import { env } from '@/lib/env'

let logger: Logger | undefined

/** One line of JSON an occurrence: ids and results, never what people wrote. */
export function log(): Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: { pid: process.pid } })
  return logger
}

/** The message of a database error repeats values; where it was thrown does not. */
export function traceOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code } = error as { code?: unknown }
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
  const cause = error.cause instanceof Error ? traceOf(error.cause) : undefined
  return { error: error.name, code, at: frames?.slice(0, 12), cause }
}
