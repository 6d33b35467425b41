import type { ClassStanding } from '@/lib/domain/reply/class-standing'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Stood = { readonly standing: ClassStanding; readonly letter: string | null }

/** 自报A类、待确认: what the class is worth, in a few words. */
export const standingText = ({ standing, letter }: Stood, { answers }: Words): string =>
  fill(answers.standings[standing], { letter: letter ?? '' })
