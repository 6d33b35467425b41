import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice for Argon2id; the library's default variant. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

let nobodys: Promise<string> | undefined

/** An unknown account costs the same work as a known one. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  nobodys ??= hashPassword(crypto.randomUUID())
  const matches = await verify(stored ?? (await nobodys), password.normalize('NFKC')).catch(() => false)
  return matches && stored !== undefined
}

const classes = [/\p{Lu}/u, /\p{Ll}|\p{Lo}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u]

/** GB/T 22239 8.1.4.1 a): twelve characters of three classes. */
export function isStrongPassword(password: string): boolean {
  const length = [...password.normalize('NFKC')].length
  return length >= 12 && length <= 128 && classes.filter((one) => one.test(password)).length >= 3
}
