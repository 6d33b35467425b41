import pg from 'pg'
import { databaseConnection } from '@/lib/env'

type Listener = () => void
type Calls = { readonly listeners: Map<string, Set<Listener>>; client?: pg.Client; again?: NodeJS.Timeout }

const pause = 2000
/** One connection a process, whichever part of the bundle asks. */
const process_ = globalThis as { huiyinCalls?: Calls }

function calls(): Calls {
  process_.huiyinCalls ??= { listeners: new Map() }
  return process_.huiyinCalls
}

/** Calls back whenever the database says that something changed in the notices of that person; answers with how to stop. */
export function onNotice(personId: string, listener: Listener): () => void {
  const { listeners } = calls()
  const mine = listeners.get(personId) ?? new Set<Listener>()
  listeners.set(personId, mine.add(listener))
  void connect()
  return () => {
    mine.delete(listener)
    if (mine.size === 0) listeners.delete(personId)
  }
}

export async function stopListening(): Promise<void> {
  const { client, again } = calls()
  clearTimeout(again)
  process_.huiyinCalls = undefined
  await client?.end().catch(() => undefined)
}

async function connect(): Promise<void> {
  const state = calls()
  if (state.client || state.listeners.size === 0) return
  const client = new pg.Client(databaseConnection('web'))
  state.client = client
  client.on('notification', ({ payload }) => {
    for (const tell of state.listeners.get(payload ?? '') ?? []) tell()
  })
  client.on('error', () => lost(state, client))
  client.on('end', () => lost(state, client))
  try {
    await client.connect()
    await client.query('LISTEN notice')
    // Something may have come while nobody listened.
    for (const tell of [...state.listeners.values()].flatMap((each) => [...each])) tell()
  } catch {
    lost(state, client)
  }
}

function lost(state: Calls, client: pg.Client): void {
  if (state.client !== client) return
  state.client = undefined
  client.end().catch(() => undefined)
  if (process_.huiyinCalls !== state) return
  state.again = setTimeout(() => void connect(), pause)
  state.again.unref()
}
