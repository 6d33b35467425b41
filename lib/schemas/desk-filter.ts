import { z } from 'zod'

const maybeId = z.uuid().optional().catch(undefined)
const period = z.enum(['IN_SESSION', 'INTER_SESSION']).optional().catch(undefined)

/** The address of the desk. Without a session it is the latest in which something waits. */
export const deskFilterSchema = z.object({ session: maybeId, period, page: z.string().optional().catch(undefined) })
export type DeskFilter = z.output<typeof deskFilterSchema>

/** The address of the assignment list and of the hand-over sheets. */
export const assignmentListFilterSchema = z.object({ session: maybeId, period, unit: maybeId })
export type AssignmentListFilter = z.output<typeof assignmentListFilterSchema>
