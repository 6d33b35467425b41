/** What was typed and not yet accepted, kept by this tab alone. A full or forbidden storage only loses the safety net. */
export type Kept<Values> = { values: Values; key: string }

const prefix = 'kept:'

export function readKept<Values>(name: string): Kept<Values> | null {
  try {
    const text = sessionStorage.getItem(prefix + name)
    return text ? (JSON.parse(text) as Kept<Values>) : null
  } catch {
    return null
  }
}

export function keep<Values>(name: string, kept: Kept<Values>): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(kept))
  } catch {}
}

export function forget(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name)
  } catch {}
}

/** Tells the other windows of this browser who is signed in. */
export const signedInMark = 'signed-in'

/** Another person may sit down at the same machine: what the former one left in this tab goes. */
export function keepOnlyFor(login: string): void {
  try {
    if (sessionStorage.getItem('person') !== login) sessionStorage.clear()
    sessionStorage.setItem('person', login)
    localStorage.setItem(signedInMark, login)
  } catch {}
}

export function forgetEverything(): void {
  try {
    sessionStorage.clear()
  } catch {}
}
