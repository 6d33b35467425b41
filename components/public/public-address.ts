/** A public page with what is chosen in it; what is left open is not written. */
export function publicAddress(
  path: string,
  asked: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const written = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return written.length > 0 ? `${path}?${new URLSearchParams(written)}` : path
}
