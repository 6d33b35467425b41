import { ensureClient } from './ground/build'
import { runStages } from './ground/gate'
import { program } from './ground/say'
import { checks, rules } from './ground/static-stages'

await program(async () => {
  await ensureClient()
  return runStages([checks, rules])
})
