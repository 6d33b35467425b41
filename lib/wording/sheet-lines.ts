import type { GuestCapacity, LeaveGround } from '@/lib/domain/meeting/meeting'
import { fill } from './fill'
import type { SheetLine } from './record-paper'
import { meetingMinutes } from './zh/meeting-minutes'
import { states } from './zh/states'

type Called = {
  readonly capacity: GuestCapacity
  readonly name: string
  readonly of: string
  readonly post: string
  readonly role: keyof typeof states.role | null
  readonly leaveGround: LeaveGround | null
}

const { prints, grounds, door } = meetingMinutes

/** As they stand on the sheet: who is on leave stays on it, so that nobody asks for him. */
export const sheetLines = (guests: readonly Called[]): SheetLine[] =>
  guests.map(({ capacity, name, of, post, role, leaveGround }) => ({
    name,
    of: of || (role ? states.role[role] : ''),
    post: post || (capacity === 'DELEGATE' ? prints.delegate : capacity === 'HEAD' ? prints.head : ''),
    remark: leaveGround ? fill(door.said.LEAVE, { ground: grounds[leaveGround] }) : '',
  }))
