import type { Words } from './catalogue'
import { fill } from './fill'

/** What a part of a distribution is called; what has no word of its own is the letter of a class. */
export const partName = (part: string, { parts, classLetter }: Words['figures']): string =>
  Object.hasOwn(parts, part) ? parts[part as keyof typeof parts] : fill(classLetter, { letter: part })
