import type { RatingMark } from '../rating/rating'
import type { Publicity } from '../reply/publicity'
import { squeezed } from './clean-text'
import {
  classLetter,
  classLetterInside,
  classWords,
  nothing,
  publicityDoubts,
  publicityWords,
  ratingWords,
  stems,
} from './vocabulary/choices'

export type Choice<T> = { value: T | null; doubt: 'choice-assumed' | 'choice-unreadable' | null }

const none = { value: null, doubt: null } as const
const unreadable = { value: null, doubt: 'choice-unreadable' } as const

export function readAnswerClass(written: string): Choice<string> {
  const text = squeezed(written)
  if (text === '' || nothing.test(text)) return none
  const inside = classLetterInside.exec(text)
  const letter = classLetter.exec(text)?.[1] ?? inside?.[1] ?? inside?.[2]
  if (letter) return { value: latin(letter), doubt: severalLetters(text) ? 'choice-assumed' : null }
  const meant = classWords.find(([words]) => words.test(text))
  return meant ? { value: meant[1], doubt: 'choice-assumed' } : unreadable
}

const latin = (letter: string) =>
  stems.includes(letter) ? 'ABCDE'.charAt(stems.indexOf(letter)) : letter.toUpperCase()
const severalLetters = (text: string) => new Set(text.match(/[A-E](?![a-z])/g)).size > 1

export function readPublicity(written: string): Choice<Publicity> {
  const text = squeezed(written)
  if (text === '' || nothing.test(text)) return none
  const meant = publicityWords.find(([words]) => words.test(text))
  if (!meant) return unreadable
  return { value: meant[1], doubt: publicityDoubts.test(text) ? 'choice-assumed' : null }
}

export function readRating(written: string): Choice<RatingMark> {
  const text = squeezed(written)
  if (text === '' || nothing.test(text)) return none
  const meant = ratingWords.find(([words]) => words.test(text))
  return meant ? { value: meant[1], doubt: null } : unreadable
}
