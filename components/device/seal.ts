/** Turns text into what only the same person can turn back. */
export type Seal = {
  readonly close: (text: string) => Promise<string>
  /** null for what another seal has closed */
  readonly open: (text: string) => Promise<string | null>
}

const mark = 'sealed:'
const nonceLength = 12

/**
 * Under the key that the server gives to the person who is signed in. Browsers withhold encryption on a plain-http
 * address of the office's own network; there a copy is kept as it is, under the name of its person.
 */
export async function sealOf(keyText: string): Promise<Seal> {
  const plain: Seal = { close: async (text) => text, open: async (text) => (text.startsWith(mark) ? null : text) }
  if (!globalThis.crypto?.subtle) return plain
  const key = await crypto.subtle.importKey('raw', bytesOf(keyText), 'AES-GCM', false, ['encrypt', 'decrypt'])
  return {
    close: async (text) => {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
      const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text))
      return mark + textOf(nonce) + textOf(new Uint8Array(closed))
    },
    open: async (text) => {
      // Kept before copies were sealed.
      if (!text.startsWith(mark)) return text
      try {
        const bytes = bytesOf(text.slice(mark.length))
        const [iv, closed] = [bytes.slice(0, nonceLength), bytes.slice(nonceLength)]
        return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, closed))
      } catch {
        return null
      }
    },
  }
}

/** Both ways without a line break; twelve bytes end on a whole group, so that two texts in a row are one. */
function textOf(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
