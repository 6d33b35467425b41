import { z } from 'zod'
import { id } from './id'

export const checkingQuestionSchema = z.strictObject({ assignment: id('assignment') })
