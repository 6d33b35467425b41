import type { Break } from '@/lib/domain/administration-facts'
import { ensureClient } from './ground/build'
import { program, say, step } from './ground/say'
import { withDatabase } from './ground/with-database'

const reasons: Record<Break['reason'], [string, string]> = {
  MISSING: ['不在了', 'is missing'],
  LINK: ['与上一条接不上', 'does not follow from the one before'],
  CONTENT: ['内容被改动过', 'was changed'],
  HEAD: ['及以后被截去', 'and what followed were cut off'],
}

/** Recomputes the chain of every congress's events. Write the heads down elsewhere: a later run must meet them again. */
async function verify(): Promise<number> {
  const { listCongresses, verifyChain } = await import('@/lib/store/chain')
  const { transactFor } = await import('@/lib/store/transact')
  let whole = true
  for (const { id, name } of await listCongresses()) {
    const chain = await step(`核对事件链：${name}`, `Verifying ${name}`, () =>
      verifyChain((work) => transactFor(id, work)),
    )
    if (!chain.broken) {
      say(`${chain.events} 条事件前后相符，末端 ${chain.head}`, `${chain.events} events fit; the head is ${chain.head}`)
      continue
    }
    whole = false
    const { sequence, reason } = chain.broken
    say(`✗ 第 ${sequence} 条事件${reasons[reason][0]}。`, `✗ Event ${sequence} ${reasons[reason][1]}.`)
  }
  return whole ? 0 : 1
}

await program(async () => {
  await ensureClient()
  return withDatabase(verify)
})
