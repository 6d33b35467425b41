/** Plain JavaScript without a dependency: it has to run on a bare clone, under whatever Node.js started npm. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const project = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')
const lockFile = join(project, 'package-lock.json')
const installedLock = join(project, 'node_modules/.package-lock.json')
const noted = join(project, 'node_modules/.installed-lock')
const oldest = [22, 12]

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex')

function isInstalled() {
  if (!existsSync(installedLock)) return false
  if (existsSync(noted)) return readFileSync(noted, 'utf8') === lockHash()
  return statSync(installedLock).mtimeMs >= statSync(lockFile).mtimeMs
}

/** npm's own program when npm started us, else the one in the path. */
function npm() {
  const own = process.env.npm_execpath
  return own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
}

function install() {
  const begun = Date.now()
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`
  console.log('… 安装依赖（约一分钟）· Installing dependencies (about a minute)')
  const ticking = setInterval(() => console.log(`… 安装依赖 · Installing dependencies ${seconds()}`), 10_000)
  const [file, before] = npm()
  // Without install scripts: one of them fetches an engine that closed networks cannot reach and that is never used.
  const flags = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const child = spawn(file, [...before, ...flags], { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((done) => {
    child.on('error', () => done(1))
    child.on('exit', (code) => {
      clearInterval(ticking)
      if (code === 0) {
        writeFileSync(noted, lockHash())
        console.log(`✓ 安装依赖 · Dependencies installed ${seconds()}`)
      } else
        console.error(
          '✗ 依赖安装失败：请检查网络或 npm 镜像设置。\n  npm could not install the dependencies: check the network or the registry that npm uses.',
        )
      done(code === 0 ? 0 : 11)
    })
  })
}

function isRecent(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

/** The Node.js that npm brought, so that everybody runs the same; the present one where none is made for the machine. */
function nodeToUse() {
  const brought = join(project, 'node_modules/.bin/node')
  const tried = existsSync(brought) ? spawnSync(brought, ['--version'], { encoding: 'utf8' }) : undefined
  if (tried?.status === 0 && isRecent(tried.stdout.trim())) return brought
  return isRecent(process.version) ? process.execPath : undefined
}

function runUnder(node, program, args) {
  const flags = ['--import', 'tsx', '--conditions=react-server', '--disable-warning=ExperimentalWarning']
  const path = `${join(project, 'node_modules/.bin')}:${process.env.PATH}`
  const child = spawn(node, [...flags, join(project, 'bin', `${program}.ts`), ...args], {
    cwd: project,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: path },
  })
  // A terminal sends Ctrl-C to both and a script only to this process: hearing it twice does no harm.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.on('exit', (code) => done(code ?? 1))
  })
}

export async function launch(program, args = process.argv.slice(2)) {
  if (!isInstalled()) {
    const failed = await install()
    if (failed) return failed
  }
  const node = nodeToUse()
  if (node) return runUnder(node, program, args)
  console.error(
    `✗ 本机的 Node.js ${process.version} 过旧，且没有可随 npm 安装的版本：请安装 Node.js 24。\n  Node.js ${process.version} is too old and npm brings none for this machine: install Node.js 24.`,
  )
  return 12
}
