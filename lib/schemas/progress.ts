import { z } from 'zod'
import { filesWithWords } from './attachment'
import { id } from './id'
import { line } from './text'

export const progressLength = { minimum: 5, maximum: 200 }

export const progressSchema = z.strictObject({
  assignmentId: id('assignment'),
  text: line(progressLength.minimum, progressLength.maximum),
  attachmentIds: filesWithWords,
})
