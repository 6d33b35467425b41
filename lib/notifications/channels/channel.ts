import { type Channel, channels } from '@/lib/domain/notices/topics'
import { type Environment, env } from '@/lib/env'

/** What reaches a person. The sentence is for him alone; what a group may read says only that there is something. */
export type Message = {
  /** the same over every attempt, so that a receiver can tell a repetition */
  readonly id: string
  readonly to: { readonly name: string; readonly email: string | null; readonly phone: string | null }
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** for a channel that counts characters */
  readonly short: string
  readonly forGroups: string
}

/** `send` returns when the receiving side has accepted it, and throws `NotSent` otherwise. */
export type Sender = { readonly send: (message: Message) => Promise<void> }

/** Why it did not leave; refused for good, or worth another attempt. */
export class NotSent extends Error {
  override readonly name = 'NotSent'

  constructor(
    readonly why: string,
    readonly isFinal: boolean,
  ) {
    super('not sent')
  }
}

const switchedBy: Record<Channel, keyof Environment> = {
  EMAIL: 'SMTP_URL',
  WECOM: 'WECOM_WEBHOOK_URL',
  DINGTALK: 'DINGTALK_WEBHOOK_URL',
  SMS: 'SMS_GATEWAY_URL',
}

/** A channel is there when its variables are. */
export const channelsOn = (): Channel[] => channels.filter((channel) => env()[switchedBy[channel]] !== undefined)
