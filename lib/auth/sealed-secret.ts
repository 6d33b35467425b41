import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/lib/env'

const [nonceLength, tagLength] = [12, 16]

const keyOfTheHouse = () => Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET, '', 'huiyin webhook secrets', 32))

/** A secret that we have to know again, unlike a password: AES-256-GCM, and opened for nobody but its owner. */
export function seal(secret: Uint8Array, personId: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyOfTheHouse(), nonce).setAAD(Buffer.from(personId))
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed]))
}

/** Null where it was sealed under another secret of the house, or for somebody else. */
export function unseal(sealed: Uint8Array, personId: string): Buffer | null {
  const [nonce, tag] = [sealed.subarray(0, nonceLength), sealed.subarray(nonceLength, nonceLength + tagLength)]
  try {
    const cipher = createDecipheriv('aes-256-gcm', keyOfTheHouse(), nonce).setAAD(Buffer.from(personId)).setAuthTag(tag)
    return Buffer.concat([cipher.update(sealed.subarray(nonceLength + tagLength)), cipher.final()])
  } catch {
    return null
  }
}
