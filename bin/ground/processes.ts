import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { standalone } from './build'
import { Failure } from './failure'
import { canListen, type Place } from './ports'
import { project } from './project'
import { say, step } from './say'

/** Patient for a few seconds: the web process of a start that was killed is still on its way out. */
export async function requireFreePort(place: Place): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await canListen(place)) return
    await pause(250)
  }
  throw new Failure(
    'port-taken',
    `端口 ${place.port} 已被其他程序占用；请换一个端口，例如：PORT=${place.port + 1} npm start`,
    `Port ${place.port} is taken by another program. Choose another one: PORT=${place.port + 1} npm start`,
  )
}

const companion = join(project, 'bin/ground/leave-with-parent.mjs')

function startNode(args: string[], cwd: string, environment: Record<string, string | undefined>): ChildProcess {
  // In a process group of its own, so that Ctrl-C reaches only the starter, which then stops everything in order.
  return spawn(process.execPath, ['--import', companion, ...args], {
    cwd,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
}

/** The web process knows neither the owner's nor the worker's way into the database. */
function startWeb({ host, port }: Place): ChildProcess {
  return startNode(['server.js'], standalone, {
    HOSTNAME: host,
    PORT: String(port),
    KEEP_ALIVE_TIMEOUT: '70000',
    DATABASE_OWNER_URL: undefined,
    DATABASE_WORKER_URL: undefined,
  })
}

export function startWorker(): ChildProcess {
  const program = ['--import', 'tsx', '--conditions=react-server', join(project, 'bin/worker.ts')]
  const address = process.env.DATABASE_WORKER_URL || process.env.DATABASE_URL
  return startNode(program, project, {
    DATABASE_URL: address,
    DATABASE_WORKER_URL: address,
    DATABASE_OWNER_URL: undefined,
  })
}

const gone = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

async function stopProcess(child: ChildProcess): Promise<void> {
  if (gone(child)) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await Promise.race([ended, pause(10_000, undefined, { ref: false })])
  if (!gone(child)) child.kill('SIGKILL')
}

function died(name: string): Failure {
  return new Failure('process-died', `${name} 进程意外退出。`, `The ${name} process ended unexpectedly.`)
}

/** Settles only when a child is gone, always as a failure. */
function death(child: ChildProcess, name: string): Promise<never> {
  return new Promise((_, reject) => child.once('exit', () => reject(died(name))))
}

/** A process that has ended is told of at once: this ends only what hangs, and a machine with much else to do is slow and not wrong. */
const patience = 120_000

async function untilHealthy({ host, port }: Place): Promise<void> {
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/api/health`
  const until = performance.now() + patience
  while (performance.now() < until) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await pause(100)
  }
  throw new Failure('process-died', '网页服务在两分钟内没有就绪。', 'The web process was not ready within two minutes.')
}

/** Web and worker live and end together. */
export async function serveUntil(
  asked: Promise<void>,
  place: Place,
  welcome: () => Promise<void> = async () => undefined,
): Promise<void> {
  const web = startWeb(place)
  const worker = startWorker()
  const trouble = Promise.race([death(web, 'web'), death(worker, 'worker')])
  try {
    const ready = step('启动网页与后台任务', 'Starting web and worker', () =>
      Promise.race([untilHealthy(place), trouble, asked]),
    )
    await Promise.race([ready, asked])
    await Promise.race([welcome().then(() => asked), trouble, asked])
  } finally {
    trouble.catch(() => undefined)
    say('正在停止……', 'Stopping …')
    await Promise.all([stopProcess(web), stopProcess(worker)])
  }
}
