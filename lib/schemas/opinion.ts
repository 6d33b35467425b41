import { z } from 'zod'
import { id } from './id'
import { text } from './text'

export const opinionSchema = z.strictObject({
  assignmentId: id('assignment'),
  opinion: text(20, 5000),
})
