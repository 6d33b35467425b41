import { writeFile } from 'node:fs/promises'
import { runWorker } from '@/lib/jobs/worker'

const worker = await runWorker()

const heartbeat = process.env.HEARTBEAT_FILE
const beating = heartbeat ? setInterval(() => writeFile(heartbeat, ''), 10_000) : undefined

async function leave(): Promise<void> {
  clearInterval(beating)
  await worker.stop()
  process.exit(0)
}

process.once('SIGTERM', leave)
process.once('SIGINT', leave)
