import type { Topic } from '@/lib/domain/notices/topics'
import type { Hearers } from './hearers'

export type TellingRule = { readonly topic: Topic; readonly hearers: readonly Hearers[] }

export const tell = (topic: Topic, ...hearers: Hearers[]): TellingRule => ({ topic, hearers })
