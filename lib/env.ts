import { z } from 'zod'

const postgres = z.url({ protocol: /^postgres(ql)?$/, error: 'a postgresql:// address' })
const origin = z
  .url({ protocol: /^https?$/, error: 'an http:// or https:// address' })
  .transform((address) => new URL(address).origin)

const webhook = z.url({ protocol: /^https?$/, error: 'an http:// or https:// address' })

const shape = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    DATABASE_URL: postgres,
    DATABASE_OWNER_URL: postgres.optional(),
    DATABASE_WORKER_URL: postgres.optional(),
    NEXTAUTH_URL: origin,
    NEXTAUTH_SECRET: z.string().min(32, 'at least 32 characters'),
    BUILD_DIR: z.string().min(1).default('.next'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    TEST_CLOCK: z.iso.datetime({ offset: true, error: 'an instant such as 2022-03-01T01:00:00Z' }).optional(),
    HUIYIN_TEST: z.enum(['0', '1']).default('0'),
    TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
    DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
    DATABASE_WAIT_SECONDS: z.coerce.number().min(0.1).max(60).default(2),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'an smtp:// or smtps:// address' }).optional(),
    MAIL_FROM: z.string().min(3).max(320).optional(),
    WECOM_WEBHOOK_URL: webhook.optional(),
    DINGTALK_WEBHOOK_URL: webhook.optional(),
    DINGTALK_SECRET: z.string().optional(),
    SMS_GATEWAY_URL: webhook.optional(),
    SMS_GATEWAY_TOKEN: z.string().optional(),
    ATTACHMENT_SCAN_URL: z
      .url({ protocol: /^(tcp|https?)$/, error: 'a tcp:// (clamd), http:// or https:// address' })
      .optional(),
    ATTACHMENT_SCAN_REQUIRED: z.enum(['0', '1']).default('1'),
    LETTER_FONT: z.string().min(1).max(1000).optional(),
    LETTER_TITLE_FONT: z.string().min(1).max(1000).optional(),
    WEBHOOK_HOSTS: z
      .string()
      .regex(/^(off|[A-Za-z0-9.-]+([\s,]+[A-Za-z0-9.-]+)*)$/, 'off, or names of hosts with commas between them')
      .optional(),
    TEST_WEBHOOK_NAMES: z.string().optional(),
    SEND_TIMEOUT_SECONDS: z.coerce.number().min(0.1).max(60).default(10),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    error: 'the sender, together with SMTP_URL',
  })
  .refine(({ TEST_CLOCK, HUIYIN_TEST }) => TEST_CLOCK === undefined || HUIYIN_TEST === '1', {
    path: ['TEST_CLOCK'],
    error: 'only together with HUIYIN_TEST=1',
  })
  .refine(({ TEST_WEBHOOK_NAMES, HUIYIN_TEST }) => TEST_WEBHOOK_NAMES === undefined || HUIYIN_TEST === '1', {
    path: ['TEST_WEBHOOK_NAMES'],
    error: 'only together with HUIYIN_TEST=1',
  })
  .transform((read) => ({
    ...read,
    DATABASE_OWNER_URL: read.DATABASE_OWNER_URL ?? read.DATABASE_URL,
    DATABASE_WORKER_URL: read.DATABASE_WORKER_URL ?? read.DATABASE_URL,
  }))

export type Environment = z.output<typeof shape>

/** Each wrong or missing variable on a line of its own; values are never repeated, they may be secrets. */
export class WrongEnvironment extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(`The environment is wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

/** An empty variable counts as none: compose files and shells write them that way. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = shape.safeParse(given)
  if (result.success) return result.data
  throw new WrongEnvironment(
    result.error.issues.map(({ path: [name = ''], message }) => {
      const variable = String(name)
      return variable in given ? `${variable}: ${message}` : `${variable}: missing (${message})`
    }),
  )
}

let known: Environment | undefined

/** Read at the first question and not at import, so that a build needs no secrets. */
export function env(): Environment {
  known ??= readEnvironment(process.env)
  return known
}

/** Without anybody who looks into files nothing can wait for it. */
export const scanRule = () => ({
  isRequired: env().ATTACHMENT_SCAN_URL !== undefined && env().ATTACHMENT_SCAN_REQUIRED === '1',
})

type Place = 'web' | 'worker'

const takes: Record<Place, string> = {
  web: '-c role=huiyin_app -c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s -c transaction_timeout=15s',
  worker:
    '-c role=huiyin_worker -c statement_timeout=60s -c lock_timeout=5s -c idle_in_transaction_session_timeout=60s',
}

/** Milliseconds that one who asks waits for a free connection before he hears that the house is busy. */
export const connectionWait = () => env().DATABASE_WAIT_SECONDS * 1000

/** Whatever login the address names, the connection takes the application's role and its time limits. */
export function databaseConnection(place: Place) {
  return {
    connectionString: place === 'web' ? env().DATABASE_URL : env().DATABASE_WORKER_URL,
    options: takes[place],
    max: env().DATABASE_POOL,
    connectionTimeoutMillis: connectionWait(),
    keepAlive: true,
  }
}
