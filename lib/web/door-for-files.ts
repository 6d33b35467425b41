import type { z } from 'zod'
import type { Command } from '@/lib/commands/command'
import type { Actor } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { transactAs } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { carryOut } from './carry-out'
import { answered, ticketOf } from './door'
import { instantNow } from './this-moment'

export type Taken<Input> = {
  readonly input: Input
  /** stands for all that was sent, so that a repetition is known */
  readonly requestHash: Uint8Array<ArrayBuffer>
}

export type FileDoor<Asked, Input> = {
  readonly command: Command<z.ZodType<Input>>
  /** what stands in the address beside the bytes of the body */
  readonly asked: z.ZodType<Asked>
  /** refuses who may not send such a file, before a byte of it is read */
  readonly admit: (entered: { tx: Tx; actor: Actor; now: Date }, asked: Asked) => Promise<void>
  /** reads and examines, outside every transaction */
  readonly take: (request: Request, asked: Asked) => Promise<Taken<Input>>
}

/** The one way in for files: the checks of every change, then who may, then the bytes, then the command. */
export function answerUpload<Asked, Input>(request: Request, door: FileDoor<Asked, Input>): Promise<Response> {
  return answered(request, door.command.name, () => carried(request, door))
}

async function carried<Asked, Input>(request: Request, { command, asked, admit, take }: FileDoor<Asked, Input>) {
  const { token, key } = ticketOf(request, 'application/octet-stream')
  const read = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!read.success) throw new Refusal('shape-refused')
  const now = instantNow()
  await transactAs(token, now, (tx, actor) => admit({ tx, actor, now }, read.data))

  const { input, requestHash } = await take(request, read.data)
  return carryOut(command as Command, { tokenHash: token, key, command: command.name, requestHash, now, input })
}
