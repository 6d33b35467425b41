import { ensureClient } from './ground/build'
import { runStages } from './ground/gate'
import { program } from './ground/say'
import { staticStages } from './ground/static-stages'

await program(async () => {
  await ensureClient()
  return runStages(staticStages)
})
