/** How many notices are unread, as the server's stream says it; one stream a tab, whatever page is open in it. */
type Listener = () => void

const address = '/api/notices/stream'
const firstPause = 60_000
const longestPause = 15 * 60_000

const listeners = new Set<Listener>()
let unread: number | null = null
let source: EventSource | null = null
let pause = firstPause
let again: number | undefined

export const unreadCount = (): number | null => unread

export function subscribe(listener: Listener): () => void {
  listeners.add(listener)
  if (listeners.size === 1) document.addEventListener('visibilitychange', follow)
  follow()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    document.removeEventListener('visibilitychange', follow)
    setTimeout(follow)
  }
}

/** A browser allows few connections to one site: only the tab that is looked at holds one. */
function follow(): void {
  if (document.visibilityState === 'visible' && listeners.size > 0) listen()
  else leave()
}

function listen(): void {
  if (source) return
  clearTimeout(again)
  source = new EventSource(address)
  source.onmessage = ({ data }: MessageEvent<string>) => {
    pause = firstPause
    unread = (JSON.parse(data) as { unread: number }).unread
    for (const tell of listeners) tell()
  }
  source.onerror = () => {
    if (source?.readyState !== EventSource.CLOSED) return
    leave()
    // Refused, or a proxy that lets no stream pass: ask now and then, and the bell stays a link.
    again = window.setTimeout(follow, pause)
    pause = Math.min(pause * 2, longestPause)
  }
}

function leave(): void {
  clearTimeout(again)
  source?.close()
  source = null
}
