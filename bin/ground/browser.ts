import { access } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { runQuietly } from './commands'
import { Failure } from './failure'
import { installed } from './project'

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const usualPlaces = [
  ...usualNames.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

async function runs(path: string): Promise<boolean> {
  const there = await access(path).then(
    () => true,
    () => false,
  )
  return there && (await runQuietly(path, ['--version']).catch(() => ({ code: 1 }))).code === 0
}

async function present(): Promise<string | undefined> {
  const places = [process.env.CHROMIUM_PATH ?? '', ...usualPlaces, chromium.executablePath()]
  for (const place of places) if (place && (await runs(place))) return place
  return undefined
}

async function installPackage(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], { env })
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { env })
}

/** First what is there, then the system's package, then Playwright's download: closed machines have only the first two. */
export async function findBrowser(note: (text: string) => void): Promise<string> {
  const found = await present()
  if (found) return found
  if (process.getuid?.() === 0) {
    note('apt-get install chromium')
    await installPackage().catch(() => undefined)
  } else {
    note('playwright install chromium')
    await runQuietly(process.execPath, [installed('@playwright/test/cli.js'), 'install', 'chromium'])
  }
  const installedNow = await present()
  if (installedNow) return installedNow
  throw new Failure(
    'no-browser',
    '没有找到 Chromium 或 Chrome，也无法安装；请安装后重试，或用 CHROMIUM_PATH 指明位置。',
    'No Chromium or Chrome was found and none could be installed: install one, or name it in CHROMIUM_PATH.',
  )
}
