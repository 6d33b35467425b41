import { changeOwnWebhook } from './change-webhook'
import { deleteWebhook } from './delete-webhook'
import { makeApiToken } from './make-api-token'
import { makeWebhook } from './make-webhook'
import { pauseWebhook } from './pause-webhook'
import { renewWebhookSecret } from './renew-webhook-secret'
import { resumeOwnWebhook } from './resume-webhook'
import { revokeApiToken } from './revoke-api-token'
import { sendWebhookAgain } from './send-webhook-again'
import { testWebhook } from './test-webhook'

/** Part of the registry: programs that act for somebody, and those that are told of what happens. */
export const ofPrograms = [
  ...[makeApiToken, revokeApiToken],
  ...[makeWebhook, changeOwnWebhook, renewWebhookSecret, pauseWebhook, resumeOwnWebhook, deleteWebhook],
  ...[testWebhook, sendWebhookAgain],
] as const
