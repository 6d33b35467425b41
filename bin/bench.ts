import { ensureClient } from './ground/build'
import { program } from './ground/say'

await program(async () => {
  await ensureClient()
  // What it measures leans on the database client, which a bare clone does not have before.
  const { bench } = await import('./bench/run')
  return bench()
})
