import type { Browser, BrowserContext, Page } from '@playwright/test'
import { beginJourney } from './alone'

type Stored = { readonly local: Record<string, string>; readonly session: Record<string, string> }
type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** A browser in which somebody has signed in: making one costs more than everything that is then done in it. */
type Seat = {
  readonly login: string
  readonly page: Page
  /** What signing in left in the browser. */
  cookies: Cookies
  stored: Stored
  /** The journey that has it; nobody's may be given away. */
  by: string | undefined
}

type Size = { readonly width: number; readonly height: number }
type Wanted = { readonly login: string; readonly by: string; readonly viewport: Size }
/** By hand, through the form, once for each person. */
type SignIn = (page: Page, login: string) => Promise<void>

const seats: Seat[] = []
/** Each keeps processes of the browser alive; opening one again costs seconds. */
const mostIdle = 10
/** An address of ours that no program runs on: nothing is sent from there, and nobody listens. */
const nowhere = '/api/health'

let before: Promise<unknown> = Promise.resolve()

/** Somebody on the first page of his, as in a browser that has just been opened. */
export function seatFor(browser: Browser, wanted: Wanted, signIn: SignIn): Promise<Page> {
  const seat = before.catch(() => undefined).then(() => takeSeat(browser, wanted, signIn))
  before = seat
  return seat
}

/** One after the other: two at once would tidy up and take the same. */
async function takeSeat(browser: Browser, wanted: Wanted, signIn: SignIn): Promise<Page> {
  const { login, by, viewport } = wanted
  await beginJourney(by)
  await Promise.all(seats.filter((seat) => seat.by !== undefined && seat.by !== by).map(vacate))
  const idle = seats.find((seat) => seat.by === undefined && seat.login === login)
  if (!idle) return open(browser, wanted, signIn)
  idle.by = by
  const { page } = idle
  await page.setViewportSize(viewport)
  await page.goto('/')
  if (new URL(page.url()).pathname === '/sign-in') await signInAt(idle, signIn)
  return page
}

async function open(browser: Browser, { login, by, viewport }: Wanted, signIn: SignIn): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  const seat: Seat = { login, page, by, cookies: [], stored: { local: {}, session: {} } }
  await signInAt(seat, signIn)
  seats.push(seat)
  context.on('close', () => forget(seat))
  return page
}

async function signInAt(seat: Seat, signIn: SignIn): Promise<void> {
  await signIn(seat.page, seat.login)
  seat.cookies = await seat.page.context().cookies()
  seat.stored = await seat.page.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage } }))
}

function forget(seat: Seat): void {
  const place = seats.indexOf(seat)
  if (place >= 0) seats.splice(place, 1)
}

/** Leaves it as signing in left it, for whoever needs this person next in this journey or a later one. */
export async function leave(page: Page): Promise<void> {
  const seat = seats.find((one) => one.page === page)
  if (seat) await vacate(seat)
}

async function vacate(seat: Seat): Promise<void> {
  const { page } = seat
  const context = page.context()
  if (page.isClosed()) return context.close()
  await Promise.all(context.pages().map((one) => (one === page ? undefined : one.close())))
  await context.setOffline(false)
  await Promise.all([context.unrouteAll(), page.unrouteAll()])
  await page.emulateMedia({ media: null, reducedMotion: 'reduce' })
  await page.goto(nowhere)
  await page.evaluate(({ local, session }) => {
    localStorage.clear()
    sessionStorage.clear()
    for (const [name, value] of Object.entries(local)) localStorage.setItem(name, value)
    for (const [name, value] of Object.entries(session)) sessionStorage.setItem(name, value)
  }, seat.stored)
  await context.clearCookies()
  await context.addCookies(seat.cookies)
  seat.by = undefined
  // The one that has waited longest goes.
  seats.push(...seats.splice(seats.indexOf(seat), 1))
  const idle = seats.filter(({ by }) => by === undefined)
  if (idle.length > mostIdle) await idle[0]?.page.context().close()
}
