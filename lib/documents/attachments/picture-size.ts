import { Refusal } from '@/lib/domain/refusal'

const mostPixels = 120_000_000

/** A small file may claim a picture that fills the memory of every telephone that opens it. */
export function ensurePictureSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new Refusal('attachment-damaged')
  if (width * height > mostPixels) throw new Refusal('attachment-picture-too-large')
}
