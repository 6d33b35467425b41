import type { Figure } from './figure'
import { replied } from './replies'

/** 可公开: neither the suggestion nor every reply to it is kept back by law. */
export const publishable: Figure = {
  key: 'publishable',
  base: replied,
  excludes: ['imported'],
  source: 'SD 27',
  holds: ({ isPublishable, isImported }) => isPublishable === true && !isImported,
}

/** 公开率: the suggestion and every reply that may be public are out by that day, and none was withdrawn since. */
export const published: Figure = {
  key: 'published',
  base: publishable,
  excludes: [],
  source: 'XX 26',
  holds: ({ publishedOn }, asOf) => Boolean(publishedOn && publishedOn <= asOf),
}
