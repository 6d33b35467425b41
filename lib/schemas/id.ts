import { z } from 'zod'

export const idNouns = [
  'suggestion',
  'assignment',
  'delegate',
  'delegation',
  'unit',
  'category',
  'session',
  'import',
  'person',
  'account',
  'grant',
  'reply',
  'commitment',
  'routing rule',
  'key nomination',
  'chasing notice',
  'edition',
  'attachment',
  'draft comment',
  'pre-assignment opinion',
  'unit change',
  'letter',
  'assist opinion',
  'recheck',
  'contact',
  'contact dispute',
  'note',
  'outside request',
  'checkpoint',
  'supervision visit',
  'supervision opinion',
  'letter template',
  'release',
  'reply meeting',
  'meeting item',
  'meeting guest',
] as const
export type IdNoun = (typeof idNouns)[number]

/** An id in a payload names its noun, so that a test can put a foreign one in every place. */
export const id = <Noun extends IdNoun>(noun: Noun) => z.uuid('invalid-id').brand<Noun>().meta({ noun })
