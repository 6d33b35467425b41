import { z } from 'zod'
import { id } from './id'

export const assignmentSchema = z.strictObject({ assignmentId: id('assignment') })
