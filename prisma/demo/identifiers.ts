import { chanceOf } from './chance'

export type NewId = (at: Date) => string

/** Ids of version 7 like those of the database, but the same on every machine: pages of the demonstration keep their addresses. */
export function identifiers(seed: string): NewId {
  const chance = chanceOf(seed)
  const hex = (value: number, width: number) => value.toString(16).padStart(width, '0')
  return (at) => {
    const time = hex(at.getTime(), 12)
    const parts = [
      time.slice(0, 8),
      time.slice(8),
      `7${hex(chance.below(0x1000), 3)}`,
      hex(0x8000 + chance.below(0x4000), 4),
      `${hex(chance.below(0x1000000), 6)}${hex(chance.below(0x1000000), 6)}`,
    ]
    return parts.join('-')
  }
}
