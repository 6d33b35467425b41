import { randomBytes } from 'node:crypto'
import { letterCodeFrom, letterCodeLength } from '@/lib/domain/letter/letter-code'

/** Eighty bits that mean nothing: what is printed at one door tells nothing of another. */
export const newDoorCode = (): string => letterCodeFrom(randomBytes(letterCodeLength))
