import { z } from 'zod'
import { departingGrounds } from '@/lib/domain/suggestion/publicity'
import { publicityWishes } from '@/lib/domain/suggestion/suggestion'
import { id } from './id'
import { text } from './text'

export const publicityChoice = z.enum(publicityWishes)
export const publicityGround = z.enum(departingGrounds)

export const publicitySchema = z.strictObject({
  suggestionId: id('suggestion'),
  publicity: publicityChoice,
  ground: publicityGround.optional(),
  reason: text(5, 1000),
})
