import { runWorker } from '@/lib/jobs/worker'

const worker = await runWorker()

async function leave(): Promise<void> {
  await worker.stop()
  process.exit(0)
}

process.once('SIGTERM', leave)
process.once('SIGINT', leave)
