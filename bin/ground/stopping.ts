const asked = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => asked.abort())

export const isAsked = (): boolean => asked.signal.aborted

/** Settles when somebody asks to stop; each long step ends first, so that nothing is left half made. */
export const untilAsked = new Promise<void>((resolve) => asked.signal.addEventListener('abort', () => resolve()))
