import { Prisma } from '@/prisma/generated/client'

const deadlockOrSerialization = new Set(['40001', '40P01'])

/** Nothing was committed and the same work may be tried again. */
export function isTransient(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034') return true
  const code = sqlState(error)
  return code !== undefined && deadlockOrSerialization.has(code)
}

/** No connection or no answer in time: the caller says "busy" and the browser tries again. */
export function isOutOfReach(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError || isCutOff(error)) return true
  if (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    ['P1001', 'P1002', 'P1017', 'P2024', 'P2028'].includes(error.code)
  )
    return true
  const kind = driverCause(error)?.kind
  return (
    (typeof kind === 'string' && notThere.has(kind)) ||
    ['57014', '55P03', '53300', '08006', '57P01', '25P03', '25P04'].includes(sqlState(error) ?? '') ||
    isTransient(error)
  )
}

/** A statement that is in no transaction, as a counter's, has these in words of the driver alone. */
const notThere = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout'])

const cutOff =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/

/** What the driver says of a connection that is gone, or did not come, has words and no code. */
const isCutOff = (error: unknown): boolean => error instanceof Error && cutOff.test(error.message)

/** A value that no row can hold: an id that is none, a character that text cannot carry. */
export function isUnreadableValue(error: unknown): boolean {
  return ['22P02', '22P05', '22021', '22003', '22007', '22008'].includes(sqlState(error) ?? '')
}

/** The constraint that a row ran into, where the database named one. */
export function violatedConstraint(error: unknown): string | undefined {
  const cause = driverCause(error)
  const named = cause?.constraint
  if (typeof named === 'string') return named
  if (named && typeof named === 'object' && 'index' in named) return String(named.index)
  if (named && typeof named === 'object' && 'fields' in named) return String(named.fields)
  return typeof cause?.originalMessage === 'string'
    ? /constraint "([^"]+)"/.exec(cause.originalMessage)?.[1]
    : undefined
}

function sqlState(error: unknown): string | undefined {
  const cause = driverCause(error)
  return typeof cause?.originalCode === 'string' ? cause.originalCode : undefined
}

type DriverCause = { kind?: unknown; originalCode?: unknown; originalMessage?: unknown; constraint?: unknown }

function driverCause(error: unknown): DriverCause | undefined {
  if (!(error instanceof Error)) return undefined
  const meta =
    'meta' in error ? (error.meta as { driverAdapterError?: { cause?: DriverCause } } | undefined) : undefined
  const wrapped = meta?.driverAdapterError?.cause ?? (error.cause as DriverCause | undefined)
  return wrapped && typeof wrapped === 'object' ? wrapped : undefined
}
