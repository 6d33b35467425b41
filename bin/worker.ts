import { writeFile } from 'node:fs/promises'
import { keepTime } from '@/lib/jobs/clockwork'
import { runWorker } from '@/lib/jobs/worker'

const worker = await runWorker()
const clockwork = keepTime()

const heartbeat = process.env.HEARTBEAT_FILE
const beating = heartbeat ? setInterval(() => writeFile(heartbeat, ''), 10_000) : undefined

async function leave(): Promise<void> {
  clearInterval(beating)
  await clockwork.stop()
  await worker.stop()
  process.exit(0)
}

process.once('SIGTERM', leave)
process.once('SIGINT', leave)
