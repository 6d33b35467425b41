import type { Channel } from '@/lib/domain/notices/topics'
import { env } from '@/lib/env'
import type { Sender } from './channel'
import { dingtalk } from './dingtalk'
import { email } from './email'
import { sms } from './sms'
import { wecom } from './wecom'

/** What the configuration has switched on; nothing for a channel that has been switched off meanwhile. */
export function senderOn(channel: Channel): Sender | undefined {
  const { SMTP_URL, MAIL_FROM, WECOM_WEBHOOK_URL, DINGTALK_WEBHOOK_URL, DINGTALK_SECRET } = env()
  const { SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN } = env()
  const senders: Record<Channel, () => Sender | undefined> = {
    EMAIL: () => (SMTP_URL && MAIL_FROM ? email(SMTP_URL, MAIL_FROM) : undefined),
    WECOM: () => (WECOM_WEBHOOK_URL ? wecom(WECOM_WEBHOOK_URL) : undefined),
    DINGTALK: () => (DINGTALK_WEBHOOK_URL ? dingtalk(DINGTALK_WEBHOOK_URL, DINGTALK_SECRET) : undefined),
    SMS: () => (SMS_GATEWAY_URL ? sms(SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN) : undefined),
  }
  return senders[channel]()
}
