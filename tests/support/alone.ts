import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { test } from '@playwright/test'

/** Emptied by Playwright before a run. */
const board = join(import.meta.dirname, '../../test-results/journeys-under-way')
const asked = 'alone-'
const own = String(process.pid)
let current: string | undefined

function isAlive(pid: string): boolean {
  try {
    process.kill(Number(pid), 0)
    return true
  } catch {
    return false
  }
}

/** Processes of journeys that are under way, or of the one that wants to be alone. */
function others(what: 'under way' | 'alone'): string[] {
  const names = readdirSync(board).filter((name) => name.startsWith(asked) === (what === 'alone'))
  return names.map((name) => name.replace(asked, '')).filter((pid) => pid !== own && isAlive(pid))
}

/** Outside of a test there is nothing to ask. */
function isUnderWay(journey: string): boolean {
  try {
    return test.info().testId === journey
  } catch {
    return false
  }
}

const write = (name: string) => writeFileSync(join(board, name), '')
const remove = (name: string) => rmSync(join(board, name), { force: true })

/** A journey waits before its first step while another has the congress to itself. */
export async function beginJourney(journey: string): Promise<void> {
  if (journey === current) return
  current = journey
  mkdirSync(board, { recursive: true })
  write(own)
  while (others('alone').length > 0) {
    remove(own)
    await pause(100)
    write(own)
  }
  const watching = setInterval(() => {
    if (isUnderWay(journey)) return
    clearInterval(watching)
    if (current === journey) remove(own)
  }, 200)
}

/** Does what all others would feel, between their journeys; to be asked for by one journey of a run. */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  write(asked + own)
  try {
    while (others('under way').length > 0) await pause(100)
    return await work()
  } finally {
    remove(asked + own)
  }
}
